/** Text and a bound → at most `bound` signs, cut at a word, « … » added when cut: (« Marie Curie est morte », 14) → « Marie Curie… ». */
export function cutAtWord(text: string, bound: number): string {
  if (text.length <= bound) return text
  const room = text.slice(0, bound)
  const space = room.lastIndexOf(' ')
  const cut = space > bound / 2 ? room.slice(0, space) : room.slice(0, bound - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/[\s,;:.!?…–—-]+$/u, '')}…`
}
