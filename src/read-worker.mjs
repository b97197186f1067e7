/**
 * What a worker thread runs in the repository: `read-worker.ts`, as ES modules. Left to itself the pool would `require` it, and every use of
 * an imported constant would be the call of a getter (measured: a fifth of the time of reading).
 */
import { register } from 'tsx/esm/api'

register()

export const { readBatch } = await import('./read-worker.ts')
