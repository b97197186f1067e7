import { ROLE_ADJECTIVES, ROLE_ENDINGS, ROLE_LINKS } from '../../french/names/roles.ts'
import { TRIGGER_WORDS } from '../../french/names/trigger-words.ts'
import { isWordCode } from './character-kinds.ts'
import { foldWord } from './fold-word.ts'
import { splitTokens } from './split-tokens.ts'

const split = (list: string) => list.split(/\s+/).filter((word) => word !== '')
const heads = new Set([...split(TRIGGER_WORDS.title), ...split(TRIGGER_WORDS.function)])
const links = new Set(split(ROLE_LINKS))
const adjectives = new Set(split(ROLE_ADJECTIVES))
const endings = split(ROLE_ENDINGS)

/** How far before a name its function is looked for, in characters. */
const WINDOW = 100

/** Text and where a person's name starts → the title or function that stands right before it: « le [ministre de la Défense] Jean-Yves Le Drian ». */
export function findRole(text: string, nameStart: number): string | undefined {
  const from = Math.max(0, nameStart - WINDOW)
  const before = text.slice(from, nameStart)
  const tokens = splitTokens(before).map(({ start, end }) => ({
    lower: before.slice(start, end).toLowerCase().replace('’', "'"),
    start,
    end,
    folded: foldWord(before.slice(start, end)),
    isWord: isWordCode(before.charCodeAt(start)),
  }))
  let head = -1
  let linked = false
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { folded, lower, isWord, start, end } = tokens[i] as (typeof tokens)[number]
    if (i === 0 && from > 0) break
    if (!isWord) {
      if (folded === '.' && heads.has(tokens[i - 1]?.folded ?? '') && (tokens[i - 1]?.end ?? 0) === start) continue
      break
    }
    if (heads.has(folded)) head = i
    else if (links.has(lower)) linked = true
    else if (!isPart(folded, before.slice(start, end), tokens[i - 1]?.lower ?? '', i === tokens.length - 1, linked)) break
  }
  if (head < 0) return undefined
  const last = tokens.at(-1)
  const first = includeOrdinal(tokens, head)
  return before.slice(tokens[first]?.start, last?.end).replace(/\s+/g, ' ')
}

/** A word inside a function: an adjective, or a noun that a small word announces. */
function isPart(folded: string, word: string, previous: string, isLast: boolean, linked: boolean): boolean {
  if (adjectives.has(folded)) return true
  if (links.has(previous)) return true
  if (isLast || linked)
    return word === word.toLowerCase() && endings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending))
  return false
}

function includeOrdinal(tokens: readonly { folded: string }[], head: number): number {
  const before = tokens[head - 1]?.folded ?? ''
  return ['premier', 'premiere', 'ancien', 'ancienne', 'ex', 'vice', 'futur', 'future'].includes(before) ? head - 1 : head
}
