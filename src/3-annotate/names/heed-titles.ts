import { PERSON_TITLES } from '../../french/names/roles.ts'
import type { Token } from './describe-tokens.ts'
import type { PropagatedGuess } from './propagate-names.ts'

const titles = new Set(PERSON_TITLES.split(/\s+/))
const particles = new Set(['de', "d'", 'du', 'des', 'la', 'le', 'von', 'van', 'der', 'den', 'da', 'dos', 'di', 'ben', 'al', 'el', '-'])
const CONFIDENCE = 0.85
const LONGEST = 6

/** Names found → the same, but what « M. » or « Mme » announces is a person, and is one even where nothing was found: « M. Mars ». */
export function heedTitles(kept: readonly PropagatedGuess[], tokens: readonly Token[]): PropagatedGuess[] {
  const heeded = kept.map((guess) =>
    guess.type !== 0 && isTitled(tokens, guess.from) ? { ...guess, type: 0, origin: 'title of a person' } : guess,
  )
  const taken = new Uint8Array(tokens.length + 1)
  for (const guess of heeded) taken.fill(1, guess.from, guess.to)
  const added: PropagatedGuess[] = []
  for (let i = 1; i < tokens.length; i++) {
    const facts = tokens[i]?.facts
    if (taken[i] || !facts?.capital || facts.triggers > 0 || facts.word.length < 2 || !isTitled(tokens, i)) continue
    const to = endOfName(tokens, i, taken)
    added.push({ from: i, to, type: 0, probability: CONFIDENCE, origin: 'title of a person' })
    taken.fill(1, i, to)
  }
  return [...heeded, ...added].sort((a, b) => a.from - b.from)
}

/** Right after « M. », « MM. », « Mme », « Mlle », on the same line; « M » needs its full stop. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lineStart) return false
  const before = tokens[at - 1]?.facts
  if (before === undefined || tokens[at - 1]?.lineStart === undefined) return false
  if (before.word !== '.') return before.word.length > 1 && before.capital && titles.has(before.folded)
  const title = tokens[at - 2]
  return title?.facts.capital === true && titles.has(title.facts.folded) && title.end === tokens[at - 1]?.start
}

function endOfName(tokens: readonly Token[], from: number, taken: Uint8Array): number {
  let end = from + 1
  for (let at = from + 1; at < tokens.length && at - from < LONGEST && !taken[at]; at++) {
    const token = tokens[at] as Token
    if (token.lineStart) break
    if (token.facts.capital) end = at + 1
    else if (!particles.has(token.facts.folded)) break
  }
  return end
}
