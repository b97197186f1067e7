import { AFTER_COUNTS, BEFORE_COUNTS, BEFORE_YEARS } from '../../french/dates/before-years.ts'
import type { Reading } from './moment.ts'
import { isCount, readEra } from './read-calendar-words.ts'
import { readNumber } from './read-number.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** Four figures that are a year: « en 1909 », « Euro 2016 », « (1914) »; not « 1709 mètres », « page 1909 », « 1 000 ». */
export function readYearAlone(tokens: readonly DateToken[], at: number): Reading | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const era = token.key.length <= 4 ? readEra(tokens, at + 1) : null
  if (era) return { to: era, moment: { unit: 'year', year: 1 - Number(token.key) }, rule: 'year' }
  const before = wordBefore(tokens, at)
  const year = Number(token.key)
  if (token.key.length === 3 && /^(?:an|annee)$/.test(before) && year > 99)
    return { to: at + 1, moment: { unit: 'year', year }, rule: 'year' }
  if (token.key.length !== 4 || year < 1000 || year > 2199 || isGlued(tokens, at)) return null
  const season = readDoubleYear(tokens, at, before, year)
  if (season) return season
  if (BEFORE_YEARS.has(before)) return isCounted(tokens, at, true) ? null : { to: at + 1, moment: { unit: 'year', year }, rule: 'year' }
  if (BEFORE_COUNTS.has(before) || isCounted(tokens, at, false)) return null
  return year >= 1789 && year <= 2059 ? { to: at + 1, moment: { unit: 'year', year }, rule: 'year' } : rareYear(tokens, at, year)
}

/** « saison 1908-09 », « l’hiver 1954-55 »: two years in one word, where it can be no month. */
function readDoubleYear(tokens: readonly DateToken[], at: number, before: string, year: number): Reading | null {
  const second = tokens[at + 2]
  if (!DOUBLED.has(before) || !/^[-/]$/.test(keyAt(tokens, at + 1)) || second?.kind !== 'number' || second.gap > 0) return null
  if (second.key.length !== 2 || Number(second.key) !== (year + 1) % 100) return null
  return { to: at + 3, moment: { unit: 'fixed', edtf: `${year}/${year + 1}` }, rule: 'two years' }
}

const DOUBLED: ReadonlySet<string> = new Set(['saison', 'saisons', 'exercice', 'campagne', 'hiver', 'annee', 'session', 'promotion'])

/** Years far off are read only where the words ask for a year: « de 1492 à 1515 », « (1643-1715) ». */
function rareYear(tokens: readonly DateToken[], at: number, year: number): Reading | null {
  const before = keyAt(tokens, at - 1)
  if (before === 'à' && keyAt(tokens, at - 2) === 'ici') return { to: at + 1, moment: { unit: 'year', year }, rule: 'year' }
  const after = keyAt(tokens, at + 1)
  const bracket = before === '(' || (after === ')' && before === '-')
  const range =
    /^(?:de|a|à|et|-|–)$/.test(before) && isYearLike(tokens[at - 2]) ? true : /^(?:a|à|et|-|–)$/.test(after) && isYearLike(tokens[at + 2])
  const dated =
    /^(?:de|du|d)$/.test(before) &&
    /^(?:edit|bataille|traite|paix|ordonnance|constitution|charte|revolution|loi|crise|guerre|peste)$/.test(keyAt(tokens, at - 2))
  return bracket || range || dated ? { to: at + 1, moment: { unit: 'year', year }, rule: 'year' } : null
}

const isYearLike = (token: DateToken | undefined) =>
  token?.kind === 'number' && token.key.length === 4 && Number(token.key) >= 1000 && Number(token.key) < 2200

function wordBefore(tokens: readonly DateToken[], at: number): string {
  const key = keyAt(tokens, at - 1)
  return ['.', '°', 'º'].includes(key) ? keyAt(tokens, at - 2) : key
}

/** Part of something longer: « MD-1983 », « 2014a », « 12 1909 », « 3,1914 », « 1914,5 », « 14:1914 ». */
function isGlued(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!token) return true
  if (before && token.gap === 0 && (before.kind === 'word' || '#°_.,:+*=€$£'.includes(before.key)) && before.key !== '.') return true
  if (
    before &&
    token.gap === 0 &&
    '-/'.includes(before.key) &&
    before.gap === 0 &&
    tokens[at - 2]?.kind === 'word' &&
    /^[a-z]{1,4}$/.test(keyAt(tokens, at - 2)) &&
    tokens[at - 2]?.capital
  )
    return true
  if (before?.kind === 'number' && token.gap === 1 && before.key.length < 4 && !(before.gap === 0 && tokens[at - 2]?.kind === 'word'))
    return true
  if (isCode(tokens, at + 1) || isFileNumber(tokens, at)) return true
  if (!after || after.gap > 0) return false
  return (
    after.kind === 'word' ||
    '_°%€$:'.includes(after.key) ||
    (',.'.includes(after.key) && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.gap === 0)
  )
}

/** « loi 2005-102 », « K 2000 »: a running number after the year, or one capital before it. */
function isFileNumber(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind === 'word' && before.capital && before.end - before.start === 1 && before.key !== 'a' && before.key !== 'à') return true
  const number = tokens[at + 2]
  if (keyAt(tokens, at + 1) !== '-' || tokens[at + 1]?.gap !== 0 || number?.kind !== 'number' || number.gap !== 0) return false
  return number.key.length === 1 || number.key.length === 3
}

/** « 2014 UZ224 », « 1998 QE2 »: the name of a thing, not a year. */
function isCode(tokens: readonly DateToken[], at: number): boolean {
  const letters = tokens[at]
  const figures = tokens[at + 1]
  return (
    letters?.kind === 'word' &&
    letters.capital &&
    letters.gap === 1 &&
    letters.end - letters.start === 2 &&
    figures?.kind === 'number' &&
    figures.gap === 0
  )
}

/** « 1900 domiciles »: a plural noun after it; after « en » and its like only plain units count. */
function isCounted(tokens: readonly DateToken[], at: number, asked: boolean): boolean {
  const next = tokens[at + 1]
  if (!next || next.gap > 2) return false
  if (isCount(tokens, at) && !(asked && next.kind === 'word' && next.key.length < 5)) return true
  if (asked || next.kind !== 'word' || next.capital) return false
  return (
    AFTER_COUNTS.has(next.key) ||
    (/(?:[^su]s|eaux|aux)$/.test(next.key) &&
      !NOT_COUNTED.has(next.key) &&
      /^(?:les|des|de|ses|leurs|ces|sur|par|,|:|\.|et|ou|)$/.test(keyAt(tokens, at - 1)))
  )
}

const NOT_COUNTED: ReadonlySet<string> = new Set([
  'dans',
  'sans',
  'vers',
  'mais',
  'puis',
  'chez',
  'alors',
  'apres',
  'depuis',
  'lors',
  'les',
  'des',
  'ses',
  'ces',
  'aux',
  'pas',
  'plus',
  'toujours',
  'jamais',
  'tres',
])

/** « l’an mil neuf cent neuf », « en dix-neuf cent quatorze »: a year in words, where a year is asked for. */
export function readYearInWords(tokens: readonly DateToken[], at: number): Reading | null {
  if (!/^(?:an|en|annee|depuis)$/.test(keyAt(tokens, at - 1))) return null
  const number = tokens[at]?.kind === 'word' ? readNumber(tokens, at) : null
  if (!number || number.value < 1000 || number.value > 2199 || AFTER_COUNTS.has(keyAt(tokens, number.to))) return null
  return { to: number.to, moment: { unit: 'year', year: number.value }, rule: 'year in words' }
}
