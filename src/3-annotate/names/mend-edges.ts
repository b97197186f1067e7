import { NAME_HEADS, SEATS_THAT_ARE_PLACES } from '../../french/names/name-heads.ts'
import { ROLE_ADJECTIVES, ROLE_ENDINGS } from '../../french/names/roles.ts'
import { isApostrophe } from './character-kinds.ts'
import { foldWord } from './fold-word.ts'

export interface Edges {
  readonly start: number
  readonly end: number
  /** Index into NAME_TYPES. */
  readonly type: number
}

const ORGANISATION = 1
const PLACE = 2
/** How far before a name its head is looked for, in characters. */
const WINDOW = 60

const head = new RegExp(
  `(?<=^|[\\s'’(«“"])(?:${NAME_HEADS.replaceAll("'", "['’]")})((?:\\s+\\p{Ll}+){0,2})\\s+(?:de\\s+la\\s+|de\\s+l['’]\\s?|des\\s+|du\\s+|de\\s+|d['’])$`,
  'iu',
)
const adjectives = new Set(ROLE_ADJECTIVES.split(/\s+/))
const endings = ROLE_ENDINGS.split(/\s+/)
const places = new Set(SEATS_THAT_ARE_PLACES.split('|'))

/**
 * A name found in a text → the same with its edges mended: an elided word at its end is none of it (« Poincaré l’[attendait] »), the noun that governs an
 * organisation belongs to it (« ministère russe de la [Défense] »), and a seat of power is a place (« Matignon »). `floor`: where the name before it ends.
 */
export function mendEdges<T extends Edges>(text: string, name: T, floor: number): T {
  const words = text.slice(name.start, name.end)
  const last = text.charCodeAt(name.end - 1)
  const elided = isApostrophe(last) ? /\s+(?:[a-z]|qu)['’]$/i.exec(words) : null
  const end = name.end - (elided?.[0].length ?? 0)
  if (name.type !== ORGANISATION) return end === name.end ? name : { ...name, end }
  if (places.has(foldWord(words))) return { ...name, type: PLACE }
  const found = head.exec(text.slice(Math.max(floor, name.start - WINDOW), name.start))
  const between = (found?.[1] ?? '').split(/\s+/).filter((word) => word !== '')
  return found && between.every(isAdjective) ? { ...name, start: name.start - found[0].length, end } : { ...name, end }
}

function isAdjective(word: string): boolean {
  const folded = foldWord(word)
  return adjectives.has(folded) || endings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending))
}
