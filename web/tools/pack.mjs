// Packs each text file of dist/ beside itself, once and as small as can be, so that the portal need not.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const DIST = new URL('../dist', import.meta.url).pathname;
const TEXT = /\.(html|js|css|svg|webmanifest|json)$/;
const WORTH_IT = 0.9;

for (const file of readdirSync(DIST, { recursive: true })) {
  if (!TEXT.test(file)) {
    continue;
  }
  const path = join(DIST, file);
  const plain = readFileSync(path);
  const packed = {
    '.br': brotliCompressSync(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    }),
    '.gz': gzipSync(plain, { level: 9 }),
  };
  for (const [ending, bytes] of Object.entries(packed)) {
    if (bytes.length < plain.length * WORTH_IT) {
      writeFileSync(path + ending, bytes);
    }
  }
}
