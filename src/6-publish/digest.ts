/** Any values → a digest of 24 hexadecimal digits (96 bits). Each part is framed, so that parts never run together. */
import { createHash } from 'node:crypto'

export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(String(part.length)).update(':').update(part)
  return hash.digest('hex').slice(0, 24)
}
