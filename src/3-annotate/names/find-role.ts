import { ROLE_ADJECTIVES, ROLE_ENDINGS, ROLE_LINKS, SHORT_TITLES } from '../../french/names/roles.ts'
import { TRIGGER_WORDS } from '../../french/names/trigger-words.ts'
import { isWordCode } from './character-kinds.ts'
import { foldWord } from './fold-word.ts'
import { type RawToken, splitTokens } from './split-tokens.ts'

const split = (list: string) => list.split(/\s+/).filter((word) => word !== '')
const heads = new Set([...split(TRIGGER_WORDS.title), ...split(TRIGGER_WORDS.function)])
const links = new Set(split(ROLE_LINKS))
const adjectives = new Set(split(ROLE_ADJECTIVES))
const endings = split(ROLE_ENDINGS)
const shortTitles = new Set(split(SHORT_TITLES))
const ordinals = new Set(['premier', 'premiere', 'ancien', 'ancienne', 'ex', 'vice', 'futur', 'future'])

/** How far before a name its function is looked for, in characters. */
const WINDOW = 100
const EMPTY_LINE = /\n[ \t\r]*\n/

interface RoleWord {
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly isWord: boolean
}

/** Text and where a person's name starts → the title or function that stands right before it: « le [ministre de la Défense] Jean-Yves Le Drian ». */
export function findRole(text: string, nameStart: number): string | undefined {
  const from = Math.max(0, nameStart - WINDOW)
  const before = text.slice(from, nameStart)
  const tokens = splitTokens(before)
  let head = -1
  let linked = false
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (i === 0 && from > 0) break
    const { folded, isWord, start, end } = wordAt(before, tokens, i)
    // a function does not begin in another paragraph
    if (EMPTY_LINE.test(before.slice(end, tokens[i + 1]?.start ?? before.length))) break
    if (!isWord) {
      const stopped = folded === '.' && i > 0 ? wordAt(before, tokens, i - 1) : undefined
      if (stopped !== undefined && shortTitles.has(stopped.folded) && stopped.end === start) continue
      break
    }
    if (heads.has(folded)) head = i
    else if (links.has(lowerAt(before, tokens, i))) linked = true
    else if (!isPart(folded, before.slice(start, end), lowerAt(before, tokens, i - 1), i === tokens.length - 1, linked)) break
  }
  if (head < 0) return undefined
  const first = ordinals.has(head > 0 ? wordAt(before, tokens, head - 1).folded : '') ? head - 1 : head
  return before.slice(tokens[first]?.start, tokens.at(-1)?.end).replace(/\s+/g, ' ')
}

function wordAt(text: string, tokens: readonly RawToken[], i: number): RoleWord {
  const { start, end } = tokens[i] as RawToken
  return { start, end, folded: foldWord(text.slice(start, end)), isWord: isWordCode(text.charCodeAt(start)) }
}

function lowerAt(text: string, tokens: readonly RawToken[], i: number): string {
  const token = tokens[i]
  return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase().replace('’', "'")
}

/** A word inside a function: an adjective, or a noun that a small word announces. */
function isPart(folded: string, word: string, previous: string, isLast: boolean, linked: boolean): boolean {
  if (adjectives.has(folded)) return true
  if (links.has(previous)) return true
  if (isLast || linked)
    return word === word.toLowerCase() && endings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending))
  return false
}
