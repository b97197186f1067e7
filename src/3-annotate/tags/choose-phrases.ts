import type { Phrase } from './propose-phrases.ts'

export interface RankedPhrase {
  readonly phrase: Phrase
  /** Log odds of being a key phrase. */
  readonly odds: number
}

/** What a phrase loses where a better one holds it (« Boson » in « boson de Higgs ») or it holds a better one. */
const HELD = 2
const HOLDING = 0.5
const POOL = 40

/** Odds below which a phrase is left out (about one chance in six), once there are as many as an article has at least. */
const LEAST_ODDS = -1.5
const LEAST_PHRASES = 3

/** Ranked phrases → the best ones, best first, where parts of chosen ones come only for their own sake. */
export function choosePhrases(ranked: readonly RankedPhrase[], most: number): readonly RankedPhrase[] {
  const pool = [...ranked].sort(compare).slice(0, POOL)
  const padded = new Map(pool.map(({ phrase }) => [phrase, ` ${phrase.key} `]))
  const chosen: RankedPhrase[] = []
  while (chosen.length < most && pool.length > 0) {
    const best = pool.reduce((a, b) => (compare(a, b) <= 0 ? a : b))
    pool.splice(pool.indexOf(best), 1)
    if (chosen.length >= LEAST_PHRASES && best.odds < LEAST_ODDS) break
    chosen.push(best)
    pool.forEach((other, i) => {
      pool[i] = { phrase: other.phrase, odds: other.odds - loss(other.phrase, best.phrase, padded) }
    })
  }
  return chosen
}

function compare(a: RankedPhrase, b: RankedPhrase): number {
  return b.odds - a.odds || (a.phrase.places[0]?.from ?? 0) - (b.phrase.places[0]?.from ?? 0) || a.phrase.length - b.phrase.length
}

function loss(other: Phrase, best: Phrase, padded: ReadonlyMap<Phrase, string>): number {
  const a = padded.get(other) ?? ''
  const b = padded.get(best) ?? ''
  if (a.includes(b)) return HOLDING
  if (!b.includes(a)) return 0
  let i = 0
  let held = 0
  for (const { from, to } of other.places) {
    while (i < best.places.length && (best.places[i]?.to ?? 0) < to) i++
    if ((best.places[i]?.from ?? Number.POSITIVE_INFINITY) <= from) held++
  }
  return (HELD * held) / other.places.length
}
