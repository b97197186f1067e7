/**
 * A line → the signature in it, or null: « Par Élise Martin et Paul Roux » (the names), « De notre correspondant à Calais » (the whole line),
 * « Le Monde avec AFP ». « Par ailleurs, le ministre… » is a sentence.
 */
import { agencies } from '../../french/agencies.ts'
import { bylineOpeners } from '../../french/byline-openers.ts'
import { fold } from '../fold.ts'

/** Offsets in the words given. */
export interface BylineReading {
  readonly start: number
  readonly end: number
}

const longest = 140
const mostWords = 16
const withAgency = /\b(?:avec|et|\/)\s*(?:l'|les )?([a-z][a-z -]*?(?:(?:,| et| \/) [a-z][a-z -]*?)?)\s*\)?\.?$/

export function readByline(words: string): BylineReading | null {
  const lead = /^[\s—–*_-]*/.exec(words)?.[0].length ?? 0
  const end = words.trimEnd().length
  const line = words.slice(lead, end)
  if (line.length === 0 || line.length > longest || line.split(/\s+/).length > mostWords) return null
  if (/[.!?…][\s»”"]*$/.test(line) && !/(?:^|[\s.-])\p{Lu}\.$/u.test(line)) return null
  const folded = fold(line)
  const by = /^par\s*:?\s+(?=[\p{Lu}«])/iu.exec(line)
  if (by && readsAsNames(line.slice(by[0].length))) return { start: lead + by[0].length, end }
  if (bylineOpeners.some((opener) => folded.startsWith(opener) && !/^[a-z]/.test(folded.slice(opener.length)))) return { start: lead, end }
  return endsWithAgency(line, folded) ? { start: lead, end } : null
}

/** Words with capitals, and what joins them: no verb, hence no small word of more than three letters but « avec » and a function after a comma. */
function readsAsNames(words: string): boolean {
  const [names = ''] = words.split(/,|\(| – | — | - /)
  return names
    .split(/\s+/)
    .every((word) => /^[\p{Lu}«"&]/u.test(word) || /^[\p{Ll}’']{1,3}$/u.test(word) || /^(?:avec|d['’]\p{Lu}.*)$/u.test(word))
}

function endsWithAgency(line: string, folded: string): boolean {
  const found = withAgency.exec(folded.slice(-60))?.[1]
  if (!found || !/^\p{Lu}/u.test(line)) return false
  return found.split(/,| et | \//).every((one) => agencies.includes(one.trim()) || one.trim() === 'agences de presse')
}
