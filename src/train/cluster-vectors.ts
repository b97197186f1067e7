/** Rows of unit length → `k` clusters by spherical k-means; for each row its cluster, and the centres. Same rows, same clusters. */
export function clusterVectors(
  rows: Float32Array,
  width: number,
  k: number,
  rounds: number,
): { cluster: Int32Array; centres: Float32Array } {
  const count = rows.length / width
  const centres = new Float32Array(k * width)
  for (let c = 0; c < k; c++)
    centres.set(rows.subarray(Math.floor((c * count) / k) * width, (Math.floor((c * count) / k) + 1) * width), c * width)
  const cluster = new Int32Array(count)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let row = 0; row < count; row++) {
      const best = nearestCentre(rows, row * width, centres, width, k)
      if (best !== cluster[row]) moved++
      cluster[row] = best
    }
    if (round > 0 && moved === 0) break
    centres.fill(0)
    for (let row = 0; row < count; row++) {
      const at = (cluster[row] as number) * width
      for (let d = 0; d < width; d++) centres[at + d] = (centres[at + d] as number) + (rows[row * width + d] as number)
    }
    normaliseRows(centres, width)
  }
  return { cluster, centres }
}

function nearestCentre(rows: Float32Array, at: number, centres: Float32Array, width: number, k: number): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let c = 0; c < k; c++) {
    let dot = 0
    const from = c * width
    for (let d = 0; d < width; d++) dot += (rows[at + d] as number) * (centres[from + d] as number)
    if (dot > most) {
      most = dot
      best = c
    }
  }
  return best
}

/** Each row made of length 1, in place; rows of zeros stay. */
export function normaliseRows(rows: Float32Array, width: number): void {
  for (let at = 0; at < rows.length; at += width) {
    let square = 0
    for (let d = 0; d < width; d++) square += (rows[at + d] as number) ** 2
    const length = Math.sqrt(square)
    if (length > 0) for (let d = 0; d < width; d++) rows[at + d] = (rows[at + d] as number) / length
  }
}
