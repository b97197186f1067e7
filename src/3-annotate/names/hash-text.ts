/** Text → 32-bit hash, the same on every machine: « Paris », seed 1 → one number. Features, lists and the packed tables all rest on it. */
export function hashText(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return scramble(hash ^ text.length)
}

/** Two 32-bit values → one; the order counts. */
export function mixHash(a: number, b: number): number {
  return scramble(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15))
}

/** Finaliser of MurmurHash3 (A. Appleby, public domain): every input bit reaches every output bit. */
function scramble(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
