/**
 * A person's name → its sorting form, last name first: « Marie Curie » → « Curie, Marie »; « Charles de Gaulle » → « Gaulle, Charles de »; « Urbain Le
 * Verrier » → « Le Verrier, Urbain »; « Xi Jinping » and « Louis XIV » stay. After the AFNOR rules for French particles (NF Z44-061).
 */
import { joinedParticles, parentTitles, rejectedParticles, surnamesFirst } from '../../french/name-particles.ts'
import { stripMarks } from '../fold-name.ts'

export interface SplitName {
  readonly last: string
  readonly first: string
}

export function sortName(name: string): string {
  const { last, first } = splitName(name)
  return first === '' ? last : `${last}, ${first}`
}

/** Where the last name begins. `caseless` when the words are folded: particles are then told by the list alone. */
export function splitName(name: string, caseless = false): SplitName {
  const words = name
    .replace(/\s*\((.*)\)$/, '')
    .split(' ')
    .filter((word) => word !== '')
  const folded = words.map((word) => stripMarks(word).toLowerCase())
  const lone = { last: words.join(' '), first: '' }
  if (words.length < 2) return lone
  const title = parentTitles[folded[0] ?? '']
  if (title !== undefined && words.length === 2) return { last: words[1] ?? '', first: words[0] ?? '' }
  if (isOrderedLastFirst(folded) || isRegnal(folded)) return lone
  let start = words.length - 1
  // « Alexandre Dumas fils », « Martin Luther King Jr »
  if (['fils', 'pere', 'jr', 'jr.', 'senior', 'junior'].includes(folded[start] ?? '') && start > 1) start -= 1
  const at = start
  while (start > 1 && isJoined(words[start - 1] ?? '', folded[start - 1] ?? '', caseless)) start -= 1
  let from = start
  while (from > 1 && rejectedParticles.has(folded[from - 1] ?? '')) from -= 1
  const elided = /^(d|al|el)[’'-](?=\p{L})/iu.exec(words[start] ?? '')
  if (!caseless && elided && start === at && /^\p{Ll}/u.test(words[start] ?? '')) {
    const bare = (words[start] ?? '').slice(elided[0].length)
    return { last: [bare, ...words.slice(start + 1)].join(' '), first: [...words.slice(0, start), elided[0]].join(' ') }
  }
  return { last: words.slice(start).join(' '), first: words.slice(0, start).join(' ') }
}

/** « Le », « La », « Du », « Des », « Ben » always go with the last name; « De », « Van » when they have a capital. */
function isJoined(word: string, folded: string, caseless: boolean): boolean {
  if (joinedParticles.has(folded)) return true
  return !caseless && rejectedParticles.has(folded) && /^\p{Lu}/u.test(word)
}

function isOrderedLastFirst(folded: readonly string[]): boolean {
  const [first = '', second = ''] = folded
  if (folded.length > 3) return false
  if (first === 'kim') return folded.length === 3 || second.includes('-')
  return surnamesFirst.has(first)
}

/** « Louis XIV », « Jean-Paul II », « François Ier ». */
function isRegnal(folded: readonly string[]): boolean {
  return /^(?:[ivx]+|ier|ire|1er)$/.test(folded.at(-1) ?? '') && folded.length <= 3
}
