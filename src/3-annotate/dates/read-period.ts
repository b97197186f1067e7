import { ERAS } from '../../french/dates/eras.ts'
import { SEASONS } from '../../french/dates/seasons.ts'
import { PERIOD_PARTS } from '../../french/dates/time-units.ts'
import type { Moment, Part, Reading } from './moment.ts'
import { readEra, readYear, shiftAt } from './read-calendar-words.ts'
import { readNumber, readOrdinal } from './read-number.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** « XIXe siècle », « vingtième siècle », « début du XXe siècle », « IIIe siècle av. J.-C. »; « premier semestre 2017 ». */
export function readNumbered(tokens: readonly DateToken[], at: number): Reading | null {
  const ordinal = readOrdinal(tokens, at)
  if (!ordinal) return null
  const noun = keyAt(tokens, ordinal.to)
  if (noun === 'siecle' || noun === 'siecles' || noun === 's') {
    if (ordinal.value > 21 || (noun === 's' && keyAt(tokens, ordinal.to + 1) !== '.')) return null
    const end = noun === 's' ? ordinal.to + 2 : ordinal.to + 1
    const era = readEra(tokens, end)
    const part = partBefore(tokens, at)
    const number = era ? -ordinal.value : ordinal.value
    return {
      to: era ?? end,
      moment: { unit: 'century', number, ...(part ? { part: part.part } : {}) },
      rule: 'century',
      ...(part ? { from: part.from } : {}),
    }
  }
  const size = ({ semestre: 2, trimestre: 4 } as Readonly<Record<string, number>>)[noun]
  if (size === undefined || ordinal.value > size) return null
  return readYearOf(tokens, ordinal.to + 1, { unit: size === 2 ? 'half' : 'quarter', number: ordinal.value }, 'half or quarter')
}

/** « [au] début du », « fin du », « milieu du » before a century. */
function partBefore(tokens: readonly DateToken[], at: number): { readonly part: Part; readonly from: number } | null {
  if (keyAt(tokens, at - 1) !== 'du') return null
  const key = keyAt(tokens, at - 2)
  const half = /^(?:premiere|seconde|deuxieme)$/.test(keyAt(tokens, at - 3)) && key === 'moitie'
  if (half) return { part: keyAt(tokens, at - 3) === 'premiere' ? 'first half' : 'second half', from: at - 3 }
  const part = Object.hasOwn(PERIOD_PARTS, key) ? PERIOD_PARTS[key] : undefined
  return part ? { part, from: at - 2 } : null
}

/** « 2017 », « de 2017 », « de l’année 2017 », « de cette année », « dernier » after a half, a quarter or a season. */
function readYearOf(tokens: readonly DateToken[], at: number, moment: Moment, rule: string): Reading | null {
  let i = keyAt(tokens, at) === 'de' ? at + 1 : at
  if (keyAt(tokens, i) === 'l' && keyAt(tokens, i + 2) === 'annee') i += 3
  const year = readYear(tokens, i)
  if (year?.year !== undefined) return { to: year.to, moment: { ...moment, year: year.year }, rule }
  if (i > at && keyAt(tokens, i) === 'cette' && keyAt(tokens, i + 1) === 'annee')
    return { to: i + 2, moment: { ...moment, shift: 0 }, rule }
  const shift = shiftAt(tokens, at)
  return shift === undefined ? null : { to: at + 1, moment: { ...moment, shift }, rule }
}

/** « l’été 2011 », « cet automne », « l’hiver dernier », « printemps 1909 »; « été » as a participle never. */
export function readSeason(tokens: readonly DateToken[], at: number): Reading | null {
  const season = SEASONS[keyAt(tokens, at)]
  if (season === undefined || !Object.hasOwn(SEASONS, keyAt(tokens, at))) return null
  const before = keyAt(tokens, at - 1)
  const noun = season !== 22 || "'’".includes(before) || /^(?:cet|en|ete|de|mi)$/.test(before) || tokens[at]?.capital
  if (!noun || before === '')
    return season !== 22 || tokens[at]?.capital ? readYearOf(tokens, at + 1, { unit: 'season', season }, 'season') : null
  const dated = readYearOf(tokens, at + 1, { unit: 'season', season }, 'season')
  if (dated) return dated
  return before === 'cet' || (before === 'ce' && season === 21)
    ? { to: at + 1, moment: { unit: 'season', season, shift: 0 }, rule: 'season' }
    : null
}

/** « années 1990 », « années 90 », « années trente »; « l’année 2016 » is left to the year alone. */
export function readDecade(tokens: readonly DateToken[], at: number): Reading | null {
  if (keyAt(tokens, at) !== 'annees' && keyAt(tokens, at) !== 'decennie') return null
  const number = readNumber(tokens, at + 1)
  if (number && number.value % 10 === 0 && keyAt(tokens, number.to) !== '%') {
    const part = partOfDecade(tokens, at)
    const from = part ? { from: part.from } : {}
    const moment: Moment = { unit: 'decade', ...(part ? { part: part.part } : {}) }
    if (number.value >= 1000 && number.value < 2100)
      return { to: number.to, moment: { ...moment, number: number.value / 10 }, rule: 'decade', ...from }
    if (number.value >= 10 && number.value < 100)
      return { to: number.to, moment: { ...moment, shortYear: number.value }, rule: 'decade', ...from }
  }
  return null
}

function partOfDecade(tokens: readonly DateToken[], at: number): { readonly part: Part; readonly from: number } | null {
  const des = keyAt(tokens, at - 1) === 'des'
  const key = keyAt(tokens, des ? at - 2 : at - 1)
  return des && Object.hasOwn(PERIOD_PARTS, key) ? { part: PERIOD_PARTS[key] ?? 'whole', from: at - 2 } : null
}

/** « l’entre-deux-guerres », « la Belle Époque », « Néolithique »: named stretches, of three words at most. */
export function readEraName(tokens: readonly DateToken[], at: number): Reading | null {
  let name = ''
  let to = at
  for (let words = 0, i = at; words < 3 && i < at + 5; i++) {
    if (tokens[i]?.kind !== 'word') {
      if (keyAt(tokens, i) === '-' && i > at) continue
      break
    }
    name += `${name ? ' ' : ''}${keyAt(tokens, i)}`
    words++
    to = i + 1
    if (Object.hasOwn(ERAS, name)) return { to, moment: { unit: 'fixed', edtf: ERAS[name] ?? '' }, rule: 'era' }
  }
  return null
}
