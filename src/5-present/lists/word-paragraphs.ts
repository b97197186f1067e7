/** Numbers of paragraphs, ascending → « 1, 3 », « 1–6, 9 »; null when there are none. */
export function wordParagraphs(numbers: readonly number[]): string | null {
  if (numbers.length === 0) return null
  const runs: [number, number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(', ')
}
