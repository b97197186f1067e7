/** Any values → a digest of 24 hexadecimal digits (96 bits). Each part is framed, so that parts never run together. */
import { hash } from 'node:crypto'

export function digest(...parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''), 'hex').slice(0, 24)
}
