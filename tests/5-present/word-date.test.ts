import { describe, expect, it } from 'vitest'
import { labelDate } from '../../src/5-present/dates/label-date.ts'
import { dayOf, monthOf } from '../../src/5-present/dates/month-of.ts'
import { parseEdtf } from '../../src/5-present/dates/parse-edtf.ts'
import { wordBounds, wordDate } from '../../src/5-present/dates/word-date.ts'
import { wordRelative } from '../../src/5-present/dates/word-relative.ts'
import { englishDates } from '../../src/5-present/words/english-dates.ts'
import { frenchDates } from '../../src/5-present/words/french-dates.ts'

const rows: readonly (readonly [edtf: string, french: string, english: string])[] = [
  ['1909-07-25', '25 juillet 1909', '25 July 1909'],
  ['1889-04-01', '1ᵉʳ avril 1889', '1 April 1889'],
  ['1909-07', 'juillet 1909', 'July 1909'],
  ['1909', '1909', '1909'],
  ['0845', '845', '845'],
  ['XXXX-05', 'mai, année inconnue', 'May, year unknown'],
  ['XXXX-05-14', '14 mai, année inconnue', '14 May, year unknown'],
  ['XXXX-05-21/XXXX-05-31', '21–31 mai, année inconnue', '21–31 May, year unknown'],
  ['1909-05-21/1909-05-31', '21–31 mai 1909', '21–31 May 1909'],
  ['1909-05-01/1909-05-03', '1ᵉʳ–3 mai 1909', '1–3 May 1909'],
  ['1909-05-21/1909-06-03', '21 mai – 3 juin 1909', '21 May – 3 June 1909'],
  ['1909-05/1909-06', 'mai–juin 1909', 'May–June 1909'],
  ['1909/1911', '1909–1911', '1909–1911'],
  ['1909-12-30/1910-01-02', '30 décembre 1909 – 2 janvier 1910', '30 December 1909 – 2 January 1910'],
  ['1909-06~', 'vers juin 1909', 'about June 1909'],
  ['1909?', '1909\u202F?', '1909?'],
  ['1909%', 'vers 1909\u202F?', 'about 1909?'],
  ['189X', 'années 1890', 'the 1890s'],
  ['18XX', 'XIXᵉ siècle', '19th century'],
  ['20XX', 'XXIᵉ siècle', '21st century'],
  ['00XX', 'Iᵉʳ siècle', '1st century'],
  ['-0051', '52 av. J.-C.', '52 BC'],
  ['1909-XX', '1909, mois inconnu', '1909, month unknown'],
  ['1909-07-XX', 'juillet 1909, jour inconnu', 'July 1909, day unknown'],
  ['XXXX-XX-25', '25, année inconnue, mois inconnu', '25, year unknown, month unknown'],
  ['1909-21', 'printemps 1909', 'spring 1909'],
  ['1909-34', '2ᵉ trimestre 1909', 'second quarter 1909'],
  ['1909/..', 'depuis 1909', 'since 1909'],
  ['../1909-07-25', 'jusqu’au 25 juillet 1909', 'until 25 July 1909'],
  ['../1909-07', 'jusqu’à juillet 1909', 'until July 1909'],
  ['../1909', 'jusqu’en 1909', 'until 1909'],
  ['[1909,1911]', '1909 ou 1911', '1909 or 1911'],
  ['{1909-07,1909-08}', 'juillet 1909 et août 1909', 'July 1909 and August 1909'],
  ['1909-07-25T04:41', '25 juillet 1909', '25 July 1909'],
]

describe('EDTF in words', () => {
  it.each(rows)('%s is « %s »', (edtf, french, english) => {
    expect(wordDate(edtf, frenchDates)).toBe(french)
    expect(wordDate(edtf, englishDates)).toBe(english)
  })

  it.each(['hier', '', '1909-13', '1909-07-32', '19', '1909-07-25/1909/1910', '25/07/1909', '[1909,hier]'])(
    '« %s » is no EDTF and stays as it is',
    (text) => {
      expect(wordDate(text, frenchDates)).toBe(text)
      expect(parseEdtf(text)).toBeNull()
    },
  )
})

describe('bounds of an undated article', () => {
  it.each([
    ['2012/..', 'pas avant 2012'],
    ['../2012', 'pas après 2012'],
    ['2012/2014', 'entre 2012 et 2014'],
    ['XXXX-05', 'mai, année inconnue'],
  ])('%s: « %s »', (edtf, words) => expect(wordBounds(edtf, frenchDates)).toBe(words))
})

describe('dates that lean on an unknown day of publication', () => {
  it.each([
    ['WD6', 'un samedi, semaine inconnue'],
    ['-P1D', 'veille de la parution, jour inconnu'],
    ['P1D', 'lendemain de la parution, jour inconnu'],
    ['P0D', 'jour de la parution, jour inconnu'],
    ['-P3D', '3 jours avant la parution, jour inconnu'],
    ['-P1W', 'd’après le jour de parution, inconnu'],
    [undefined, 'd’après le jour de parution, inconnu'],
  ])('%s: « %s »', (relative, words) => expect(wordRelative(relative, frenchDates)).toBe(words))
})

describe('labels of publication', () => {
  it.each([
    ['1909-07-26', { text: '26 juillet 1909', datetime: '1909-07-26' }],
    ['1909-07', { text: 'juillet 1909', datetime: '1909-07' }],
    ['1909', { text: '1909', datetime: '1909' }],
    ['1909-06~', { text: 'vers juin 1909' }],
    ['XXXX-05', { text: 'mai, année inconnue', inferred: true }],
    ['1909-XX-XX', { text: '1909, mois inconnu', inferred: true }],
    [null, { text: 's. d.', inferred: true }],
  ])('%s', (edtf, label) => expect(labelDate(edtf, frenchDates)).toEqual(label))
})

describe('shelves', () => {
  it.each([
    ['1909-07-26', '07', '26'],
    ['1909-07-03', '07', '3'],
    ['1909-07', '07', null],
    ['1909', null, null],
    ['1909-21', null, null],
    ['1909-XX-03', null, null],
    ['1909-07-25/1909-07-26', '07', '25'],
    [null, null, null],
  ])('%s stands in month %s, day %s', (edtf, month, day) => expect([monthOf(edtf), dayOf(edtf)]).toEqual([month, day]))
})
