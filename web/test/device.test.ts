import { expect, it } from 'vitest';
import { deviceName } from '../src/screens/access/device';

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0 Safari/537.36', 'Chrome · Linux'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1', 'Safari · iPhone'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Windows'],
  ['curl/8.5', 'curl/8.5'],
  [undefined, undefined],
])('calls %s by its name', (agent, name) => {
  expect(deviceName(agent)).toBe(name);
});
