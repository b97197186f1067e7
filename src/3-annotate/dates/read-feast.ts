import { FEASTS, OTHER_CALENDARS } from '../../french/dates/feasts.ts'
import { SHIFT_WORDS } from '../../french/dates/time-units.ts'
import type { Reading } from './moment.ts'
import { readYear } from './read-calendar-words.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** `linked`: something that only a day has stands before (« la veille de »). Feasts and their year: « la Toussaint », « Noël 1914 », « Mardi gras », « le Nouvel An »; not « père Noël », « Toussaint Louverture », « île de Pâques ». */
export function readFeast(tokens: readonly DateToken[], at: number, linked = false): Reading | null {
  const found = nameAt(tokens, at)
  if (!found) return null
  const feast = FEASTS[found.name]
  const { to, ...year } = readYear(tokens, found.to) ?? { to: found.to }
  const shift = to === found.to && Object.hasOwn(SHIFT_WORDS, keyAt(tokens, to)) ? SHIFT_WORDS[keyAt(tokens, to)] : undefined
  const dated = to > found.to || shift !== undefined
  const next = tokens[to]
  if (!feast || OTHER_CALENDARS.has(keyAt(tokens, found.to)) || (next?.kind === 'word' && next.capital && next.gap < 2 && !dated))
    return null
  if (!dated && !linked && feast.after.length > 0 && !feast.after.includes(linkBefore(tokens, at))) return null
  return {
    to: shift === undefined ? to : to + 1,
    moment: { unit: 'feast', feast: found.name, ...year, ...(shift === undefined ? {} : { shift }) },
    rule: 'feast',
  }
}

/** The word that a feast hangs on: « de », « l’ » and « la » are passed over where something stands before them. */
function linkBefore(tokens: readonly DateToken[], at: number): string {
  let i = at - 1
  const direct = keyAt(tokens, i)
  if (direct === 'la') return /^(?:de|a|à)$/.test(keyAt(tokens, i - 1)) || tokens[at]?.capital ? 'la' : ''
  while (i > at - 4 && /^(?:de|d|l|['’]|des)$/.test(keyAt(tokens, i))) i--
  return keyAt(tokens, i)
}

function nameAt(tokens: readonly DateToken[], at: number): { readonly name: string; readonly to: number } | null {
  let name = ''
  let best: { readonly name: string; readonly to: number } | null = null
  for (let words = 0, i = at; words < 4 && i < at + 7; i++) {
    const token = tokens[i]
    if (!token || (i > at && token.gap > 1)) break
    if (token.kind === 'mark') {
      if (i === at || !"-'’".includes(token.key)) break
      continue
    }
    name += `${name ? ' ' : ''}${token.key}`
    words++
    if (Object.hasOwn(FEASTS, name)) best = { name, to: i + 1 }
  }
  return best
}
