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

interface Candidate {
  readonly phrase: Phrase
  odds: number
  /** The phrase's key between blanks, to see whether one holds another. */
  readonly padded: string
}

/** Ranked phrases → the best ones, best first, where parts of chosen ones come only for their own sake. */
export function choosePhrases(ranked: readonly RankedPhrase[], most: number): readonly RankedPhrase[] {
  const pool: Candidate[] = likeliest(ranked)
    .sort(compare)
    .slice(0, POOL)
    .map(({ phrase, odds }) => ({ phrase, odds, padded: ` ${phrase.key} ` }))
  const chosen: RankedPhrase[] = []
  while (chosen.length < most && pool.length > 0) {
    let first = 0
    for (let i = 1; i < pool.length; i++) if (compare(pool[i] as Candidate, pool[first] as Candidate) < 0) first = i
    const [best] = pool.splice(first, 1) as [Candidate]
    if (chosen.length >= LEAST_PHRASES && best.odds < LEAST_ODDS) break
    chosen.push({ phrase: best.phrase, odds: best.odds })
    for (const other of pool) other.odds -= loss(other, best)
  }
  return chosen
}

/** Those that may be among the first POOL, equals of the last included: only they are worth sorting. */
function likeliest(ranked: readonly RankedPhrase[]): RankedPhrase[] {
  if (ranked.length <= POOL) return [...ranked]
  const odds = Float64Array.from(ranked, (one) => one.odds).sort()
  const least = odds[odds.length - POOL] as number
  return ranked.filter((one) => one.odds >= least)
}

function compare(a: RankedPhrase, b: RankedPhrase): number {
  return b.odds - a.odds || (a.phrase.places[0]?.from ?? 0) - (b.phrase.places[0]?.from ?? 0) || a.phrase.length - b.phrase.length
}

function loss(other: Candidate, best: Candidate): number {
  if (other.padded.includes(best.padded)) return HOLDING
  if (!best.padded.includes(other.padded)) return 0
  const { places } = best.phrase
  let i = 0
  let held = 0
  for (const { from, to } of other.phrase.places) {
    while (i < places.length && (places[i]?.to ?? 0) < to) i++
    if ((places[i]?.from ?? Number.POSITIVE_INFINITY) <= from) held++
  }
  return (HELD * held) / other.phrase.places.length
}
