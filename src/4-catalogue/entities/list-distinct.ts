/** Entities of each name of each card → who stands in which article, both ways, as flat lists: hundreds of thousands of small arrays would be slow to walk. */
/** Lists of numbers, one after the other: list i is `values[from[i]] … values[from[i + 1] - 1]`. */
export interface Lists {
  readonly from: Int32Array
  readonly values: Int32Array
}

/** For each card its entities, each once and `namesCounted` at most; −1 is none. `size`: how many entities there are. */
export function listDistinct(entitiesOfCards: readonly (readonly number[])[], size: number, namesCounted: number): Lists {
  const from = new Int32Array(entitiesOfCards.length + 1)
  const values = new Int32Array(entitiesOfCards.reduce((sum, { length }) => sum + Math.min(length, namesCounted), 0))
  const seenIn = new Int32Array(size)
  let end = 0
  entitiesOfCards.forEach((entities, card) => {
    const bound = end + namesCounted
    for (const entity of entities) {
      if (entity < 0 || seenIn[entity] === card + 1 || end === bound) continue
      seenIn[entity] = card + 1
      values[end] = entity
      end += 1
    }
    from[card + 1] = end
  })
  return { from, values }
}

/** For each entity its cards, ascending. */
export function turnAround({ from, values }: Lists, size: number): Lists {
  const ends = new Int32Array(size + 1)
  const all = from.at(-1) ?? 0
  for (let at = 0; at < all; at += 1) ends[(values[at] ?? 0) + 1] = (ends[(values[at] ?? 0) + 1] ?? 0) + 1
  for (let entity = 0; entity < size; entity += 1) ends[entity + 1] = (ends[entity + 1] ?? 0) + (ends[entity] ?? 0)
  const next = ends.slice()
  const cards = new Int32Array(all)
  for (let card = 0; card + 1 < from.length; card += 1) {
    for (let at = from[card] ?? 0; at < (from[card + 1] ?? 0); at += 1) {
      const entity = values[at] ?? 0
      cards[next[entity] ?? 0] = card
      next[entity] = (next[entity] ?? 0) + 1
    }
  }
  return { from: ends, values: cards }
}
