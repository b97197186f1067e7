/**
 * EDTF → words of the interface: `1889-04-01` → « 1ᵉʳ avril 1889 », `XXXX-05-21/XXXX-05-31` → « 21–31 mai, année inconnue ». What is no EDTF
 * comes back as it is: nothing is lost, nothing guessed.
 */
import type { DateWords } from './date-words.ts'
import { type EdtfDate, type EdtfValue, parseEdtf } from './parse-edtf.ts'

export function wordDate(edtf: string, words: DateWords): string {
  const value = parseEdtf(edtf)
  return value ? wordValue(value, words) : edtf
}

/** Bounds of an undated article: « pas avant 2012 », « entre 2012 et 2014 ». */
export function wordBounds(edtf: string, words: DateWords): string {
  const value = parseEdtf(edtf)
  if (!value) return edtf
  if (value.kind !== 'interval') return wordValue(value, words)
  const [from, to] = [wordEnd(value.from, words), wordEnd(value.to, words)]
  if (from && to) return words.between(from, to)
  if (from) return words.notBefore(from)
  return to ? words.notAfter(to) : words.unknown
}

function wordEnd(end: EdtfDate | '..' | null, words: DateWords): string | null {
  return end === '..' || end === null ? null : wordOne(end, words)
}

function wordValue(value: EdtfValue, words: DateWords): string {
  if (value.kind === 'date') return wordOne(value.date, words)
  if (value.kind === 'set') {
    return value.members.map((member) => wordValue(member, words)).join(value.all ? words.and : words.or)
  }
  return wordInterval(value.from, value.to, words)
}

function wordInterval(from: EdtfDate | '..' | null, to: EdtfDate | '..' | null, words: DateWords): string {
  if (from === '..' || from === null) {
    if (to === '..' || to === null) return words.unknown
    return words.until(wordOne(to, words), to.day !== null ? 'day' : to.month !== null ? 'month' : 'year')
  }
  if (to === '..' || to === null) return words.since(wordOne(from, words))
  const plain = !(from.approximate || from.uncertain || to.approximate || to.uncertain || from.unknown || to.unknown)
  if (plain && from.year === to.year && from.month !== null && to.month !== null) return wordWithinYear(from, to, words)
  const [a, b] = [wordOne(from, words), wordOne(to, words)]
  return a.includes(' ') || b.includes(' ') ? `${a} – ${b}` : `${a}–${b}`
}

/** « 21–31 mai 1909 », « mai–juin 1909 », « 21 mai – 3 juin 1909 ». */
function wordWithinYear(from: EdtfDate, to: EdtfDate, words: DateWords): string {
  const [a, b] = [monthName(from.month, words), monthName(to.month, words)]
  const days = from.day !== null && to.day !== null
  if (from.month === to.month && days) return withYear(`${words.day(from.day ?? 0, '')}–${words.day(to.day ?? 0, b)}`, from.year, words)
  if (days) return withYear(`${words.day(from.day ?? 0, a)} – ${words.day(to.day ?? 0, b)}`, from.year, words)
  return withYear(from.month === to.month ? a : `${a}–${b}`, from.year, words)
}

function wordOne(date: EdtfDate, words: DateWords): string {
  let out = wordExact(date, words)
  if (date.approximate) out = words.approximate(out)
  return date.uncertain ? words.uncertain(out) : out
}

function wordExact(date: EdtfDate, words: DateWords): string {
  if (date.month === null && date.day !== null) return words.unknownMonth(withYear(words.day(date.day, ''), date.year, words))
  if (date.month === null) {
    const year = date.year === null ? words.unknown : wordYear(date.year, words)
    return date.unknown === 'month' && date.year !== null ? words.unknownMonth(year) : year
  }
  const month = monthName(date.month, words)
  if (date.day !== null) return withYear(words.day(date.day, month), date.year, words)
  const out = withYear(month, date.year, words)
  return date.unknown === 'day' ? words.unknownDay(out) : out
}

function monthName(month: number | null, words: DateWords): string {
  return words.months[(month ?? 0) - 1] ?? words.seasons[month ?? 0] ?? ''
}

function withYear(text: string, year: string | null, words: DateWords): string {
  return year === null ? words.unknownYear(text) : words.monthYear(text, wordYear(year, words))
}

function wordYear(year: string, words: DateWords): string {
  if (year.includes('Y')) return year.replace('Y', '')
  if (year.startsWith('-')) return words.before(Number(year.slice(1)) + 1)
  if (/^\d{3}X$/.test(year)) return words.decade(`${year.slice(0, 3)}0`)
  if (/^\d\dXX$/.test(year)) return words.century(Number(year.slice(0, 2)) + 1)
  return year.includes('X') ? year : String(Number(year))
}
