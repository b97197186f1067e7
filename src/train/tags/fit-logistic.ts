/** Examples → weights of a logistic regression with a square penalty (not on the first, the bias): gradient steps of their own size for each weight. */
export function fitLogistic(
  examples: readonly { readonly x: readonly number[]; readonly y: 0 | 1 }[],
  penalty: number,
  rounds = 400,
): number[] {
  const size = examples[0]?.x.length ?? 0
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-8)
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size)
    for (const { x, y } of examples) {
      let odds = 0
      for (let j = 0; j < size; j++) odds += (weights[j] ?? 0) * (x[j] ?? 0)
      const error = y - 1 / (1 + Math.exp(-odds))
      for (let j = 0; j < size; j++) slope[j] = (slope[j] ?? 0) + error * (x[j] ?? 0)
    }
    const rate = round < rounds / 2 ? 0.03 : 0.01
    for (let j = 0; j < size; j++) {
      const step = (slope[j] ?? 0) - (j === 0 ? 0 : penalty * (weights[j] ?? 0))
      squares[j] = 0.9 * (squares[j] ?? 0) + 0.1 * step * step
      weights[j] = (weights[j] ?? 0) + (rate * step) / Math.sqrt(squares[j] ?? 1)
    }
  }
  return [...weights]
}
