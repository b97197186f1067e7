/** Some figures → the middle one; of an even number, the mean of the two in the middle. */
export function findMedian(figures: readonly number[]): number {
  if (figures.length === 0) throw new Error('No figure to take the median of')
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
