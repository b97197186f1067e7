import { ABOUT_WORDS } from '../../french/dates/number-words.ts'
import { DAY_PARTS, DAY_WORDS, TIME_UNITS, TOLD_DAYS } from '../../french/dates/time-units.ts'
import type { Moment, Reading } from './moment.ts'
import { readBesideDay } from './read-beside-day.ts'
import { shiftAt } from './read-calendar-words.ts'
import { readNumber } from './read-number.ts'
import { countIn } from './read-spell.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

const UNIT_NAMES = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const
const isApostrophe = (key: string) => key === "'" || key === '’'

/** Days counted from the day of publication or from the day told last: « hier », « avant-hier », « aujourd’hui », « la veille ». */
export function readDayWord(tokens: readonly DateToken[], at: number): Reading | null {
  const key = keyAt(tokens, at)
  const beyond = /^(?:avant|apres)$/.test(key) ? DAY_WORDS[keyAt(tokens, keyAt(tokens, at + 1) === '-' ? at + 2 : at + 1)] : undefined
  if (beyond !== undefined && (key === 'avant') === beyond < 0) {
    const hyphen = keyAt(tokens, at + 1) === '-'
    // « après demain » with a blank is read so too; « avant demain » is not
    return withDayPart(tokens, hyphen ? at + 3 : at + 2, { unit: 'day', offset: beyond * 2 })
  }
  if (key === 'aujourd' && isApostrophe(keyAt(tokens, at + 1)) && keyAt(tokens, at + 2) === 'hui') {
    return ofOurTime(tokens, at) ? null : withDayPart(tokens, at + 3, { unit: 'day', offset: 0 })
  }
  if (Object.hasOwn(DAY_WORDS, key))
    return ofOurTime(tokens, at) ? null : withDayPart(tokens, at + 1, { unit: 'day', offset: DAY_WORDS[key] ?? 0 })
  if (key === 'maintenant')
    return keyAt(tokens, at - 1) === 'est' && isClosed(tokens, at + 1)
      ? { to: at + 1, moment: { unit: 'day', offset: 0 }, rule: 'day word' }
      : null
  return Object.hasOwn(TOLD_DAYS, key) ? readToldDay(tokens, at) : null
}

/** Nothing, a mark or a new paragraph follows: « l’échéance est maintenant. » */
function isClosed(tokens: readonly DateToken[], at: number): boolean {
  const next = tokens[at]
  return !next || next.gap === 3 || '.!?;'.includes(next.key)
}

/** « la France d’aujourd’hui », « le monde de demain »: no day at all. */
function ofOurTime(tokens: readonly DateToken[], at: number): boolean {
  const before = keyAt(tokens, at - 1)
  return before === 'de' || (isApostrophe(before) && keyAt(tokens, at - 2) === 'd')
}

function withDayPart(tokens: readonly DateToken[], to: number, moment: Moment): Reading {
  const part = DAY_PARTS.has(keyAt(tokens, to)) && tokens[to]?.gap === 1
  return { to: part ? to + 1 : to, moment, rule: 'day word' }
}

/** « la veille », « le lendemain », « l’avant-veille »; « à la veille de X », « au lendemain de X » name no day by themselves, but where X is a day. */
function readToldDay(tokens: readonly DateToken[], at: number): Reading | null {
  const next = keyAt(tokens, at + 1)
  const before = keyAt(tokens, at - 1)
  const twice = before === '-' && keyAt(tokens, at - 2) === 'avant'
  if (/^(?:de|du|des|d)$/.test(next)) return readBesideDay(tokens, at, twice)
  if (!twice && /^(?:du|un|des|sans|de|ses|son|leur)$/.test(before)) return null
  const days = (TOLD_DAYS[keyAt(tokens, at)] ?? 0) * (twice ? 2 : 1)
  return {
    ...withDayPart(tokens, at + 1, { unit: 'day', offset: days, from: 'told' }),
    rule: 'day told before',
    ...(twice ? { from: at - 2 } : {}),
  }
}

/** « ce matin », « cette nuit », « ce jour », « cette semaine », « cette année », « ce mois-ci », « ce week-end ». */
export function readThis(tokens: readonly DateToken[], at: number): Reading | null {
  const key = keyAt(tokens, at + 1)
  if (tokens[at + 1]?.kind !== 'word') return null
  if (key === 'apres' && keyAt(tokens, at + 2) === '-' && keyAt(tokens, at + 3) === 'midi')
    return { to: at + 4, moment: { unit: 'day', offset: 0 }, rule: 'this day' }
  if (/^(?:matin|soir|midi|nuit)$/.test(key))
    return told(tokens, at + 2) ? null : { to: at + 2, moment: { unit: 'day', offset: 0 }, rule: 'this day' }
  if (key === 'weekend') return { to: at + 2, moment: { unit: 'weekend', shift: 0 }, rule: 'this week-end' }
  if (key === 'week' && keyAt(tokens, at + 3) === 'end') return { to: at + 4, moment: { unit: 'weekend', shift: 0 }, rule: 'this week-end' }
  const unit = Object.hasOwn(TIME_UNITS, key) && !/s$/.test(key.replace('mois', 'moi')) ? TIME_UNITS[key] : undefined
  // « cette année-là », « ces jours » are told, « ce mois de mai » is the month that follows
  if (unit === undefined || told(tokens, at + 2) || (unit === 'M' && keyAt(tokens, at + 2) === 'de') || key === 'an') return null
  const ci = keyAt(tokens, at + 2) === '-' && keyAt(tokens, at + 3) === 'ci'
  return { to: ci ? at + 4 : at + 2, moment: { unit: UNIT_NAMES[unit], offset: 0, part: 'whole' }, rule: 'this period' }
}

const told = (tokens: readonly DateToken[], at: number) => keyAt(tokens, at) === '-' && keyAt(tokens, at + 1) === 'la'

/** « la semaine dernière », « le mois prochain », « l’an passé », « l’année dernière », « le week-end prochain », « la nuit dernière ». */
export function readLastOrNext(tokens: readonly DateToken[], at: number): Reading | null {
  const before = keyAt(tokens, at - 1)
  if (!/^(?:la|le|['’]|du|au)$/.test(before)) return null
  const key = keyAt(tokens, at)
  const weekEnd = key === 'weekend' ? at + 1 : key === 'week' && keyAt(tokens, at + 2) === 'end' ? at + 3 : null
  if (weekEnd !== null) {
    const shift = shiftAt(tokens, weekEnd)
    return shift === undefined ? null : { to: weekEnd + 1, moment: { unit: 'weekend', shift }, rule: 'last or next' }
  }
  const told = TOLD_AFTER[keyAt(tokens, at + 1)]
  const known = /^(?:semaine|mois|annee)$/.test(key) && Object.hasOwn(TOLD_AFTER, keyAt(tokens, at + 1)) ? TIME_UNITS[key] : undefined
  if (known !== undefined && told !== undefined)
    return { to: at + 2, moment: { unit: UNIT_NAMES[known], offset: told, part: 'whole', from: 'told' }, rule: 'period told before' }
  const shift = shiftAt(tokens, at + 1)
  if (key === 'siecle' && shift === -1) return { to: at + 2, moment: { unit: 'century', offset: -1 }, rule: 'last or next' }
  if (shift === undefined || keyAt(tokens, at + 2) === 'à') return null
  if (key === 'nuit') return shift < 0 ? { to: at + 2, moment: { unit: 'day', offset: -1 }, rule: 'last or next' } : null
  if (key === 'trimestre' || key === 'semestre')
    return { to: at + 2, moment: { unit: key === 'trimestre' ? 'quarter' : 'half', offset: shift }, rule: 'last or next' }
  const unit = /^(?:semaine|mois|an|annee)$/.test(key) ? TIME_UNITS[key] : undefined
  return unit === undefined ? null : { to: at + 2, moment: { unit: UNIT_NAMES[unit], offset: shift, part: 'whole' }, rule: 'last or next' }
}

/** « l’année suivante », « le mois précédent »: from the time that the text last named. */
const TOLD_AFTER: Readonly<Record<string, -1 | 1>> = { suivant: 1, suivante: 1, precedent: -1, precedente: -1 }

/** « il y a dix ans », « voici trois jours », « dans deux semaines », « d’ici un mois »; « depuis dix ans » is a duration. */
export function readCounted(tokens: readonly DateToken[], at: number): Reading | null {
  const key = keyAt(tokens, at)
  const ago =
    key === 'il' && keyAt(tokens, at + 1) === 'y' && keyAt(tokens, at + 2) === 'a' ? at + 3 : /^(?:voici|voila)$/.test(key) ? at + 1 : null
  const count = readCount(tokens, ago ?? (key === 'dans' ? at + 1 : tokens.length))
  if (!count) return null
  if (ago === null && /^(?:suivant|suivants|qui|de|precedant|precedents)$/.test(keyAt(tokens, count.to))) return null
  const { to, ...moment } = count
  return {
    to,
    moment: { ...moment, offset: ago === null ? moment.offset : -moment.offset },
    rule: ago === null ? 'in a time' : 'a time ago',
  }
}

/** « deux jours plus tard », « un mois auparavant », « trois jours après »: from the day that the text last named. */
export function readCountedFromTold(tokens: readonly DateToken[], at: number): Reading | null {
  const count = readCount(tokens, at)
  if (!count) return null
  const { to, ...moment } = count
  const ahead = `${keyAt(tokens, to)} ${keyAt(tokens, to + 1)}`
  const later = ahead === 'plus tard' || /^apres [.,;]/.test(ahead)
  if (!later && ahead !== 'plus tot' && !ahead.startsWith('auparavant')) return null
  return {
    to: ahead.startsWith('plus') ? to + 2 : to + 1,
    moment: { ...moment, offset: later ? moment.offset : -moment.offset, from: 'told' },
    rule: 'counted from the day told before',
  }
}

function readCount(
  tokens: readonly DateToken[],
  from: number,
): { readonly to: number; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly offset: number; readonly about?: boolean } | null {
  let at = from
  let about = /^(?:environ|pres|quelque|bientot|deja|tout)$/.test(keyAt(tokens, at))
  if (about) at += keyAt(tokens, at + 1) === 'de' || keyAt(tokens, at + 1) === 'juste' ? 2 : 1
  let number = readNumber(tokens, at)
  const round = keyAt(tokens, at) === 'une' ? ABOUT_WORDS[keyAt(tokens, at + 1)] : undefined
  if (round !== undefined && Object.hasOwn(ABOUT_WORDS, keyAt(tokens, at + 1))) {
    about = true
    const elided = keyAt(tokens, at + 2) === 'd'
    number = { value: round, to: at + (elided ? 4 : 3) }
  }
  if (!number || number.value > 999) return null
  const counted = countIn(number.value, keyAt(tokens, number.to))
  if (!counted || (tokens[number.to]?.gap ?? 3) > 2) return null
  // « un an et demi » is no whole number; « huit jours » and « quinze jours » are one and two weeks in French, to the day here
  const half = keyAt(tokens, number.to + 1) === 'et' && /^demie?$/.test(keyAt(tokens, number.to + 2))
  const rounded = about || half || (counted.unit === 'year' && counted.offset >= 5) || (counted.unit === 'month' && number.value > 12)
  return { to: half ? number.to + 3 : number.to + 1, ...counted, ...(rounded ? { about: true } : {}) }
}
