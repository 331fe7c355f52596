import { first } from '../routes/desk.mjs';

export default [{ path: first, as: { agent: 'ANNE' } }];
