/** References in four styles, held against the official styles run by the official processor. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatReference, type Style } from '../../src/citing/format-references.ts'
import { type Reference, readReferenceDate } from '../../src/citing/reference.ts'
import { splitAuthors } from '../../src/citing/split-authors.ts'
import { asHtml, citeWithCsl, level } from './cite-with-csl.ts'

const plain: Reference = {
  cote: 'FE-1909-7K3QX',
  title: 'Blériot traverse la Manche',
  authors: [{ family: 'Dupont', given: 'Jean-Pierre' }],
  container: 'Le Matin',
  date: { parts: [1909, 7, 26], approximate: false },
  url: 'https://exemple.invalid/articles/1909/bleriot/',
}
const person = (family: string, given: string) => ({ family, given })
const many = (count: number) => Array.from({ length: count }, (_, i) => person(`Nom${'abcdefghijklmnopqrstuvwxyz'[i]}`, 'Paul'))

const cases: Readonly<Record<string, Partial<Reference>>> = {
  'as usual': {},
  'without author': { authors: [] },
  'without author, date or address': { authors: [], date: null, url: null },
  'without date': { date: null },
  'without address': { url: null },
  'about a year': { date: { parts: [1909], approximate: true } },
  'about a month': { date: { parts: [1909, 7], approximate: true }, authors: [] },
  'a year': { date: { parts: [1909], approximate: false } },
  'a month': { date: { parts: [1909, 2], approximate: false } },
  'the first of a month': { date: { parts: [1909, 7, 1], approximate: false } },
  'an office as author': { authors: [{ literal: 'De notre correspondant à Calais' }] },
  'two authors': { authors: [person('Martin', 'Sophie'), person('de Gaulle', 'Charles')] },
  'a particle first': { authors: [person('d’Ormesson', 'Jean')] },
  'two particles': { authors: [person('de La Tour', 'Georges')] },
  'three authors': { authors: many(3) },
  'six authors': { authors: many(6) },
  'seven authors': { authors: many(7) },
  'twenty-one authors': { authors: many(21) },
  initials: { authors: [person('Dupont', 'J.-P.'), person('Durand', 'É. A.')] },
  'a title in brackets': { title: '[Des équipements ont été livrés…]' },
  'a question': { title: 'Que faire\u202F?' },
  'marks in the title': { title: 'La «\u202FManche\u202F» passée' },
  'marks at its end': { title: 'Ils ont dit «\u202Fnon\u202F»' },
  'other marks': { title: 'Il a dit “non”' },
  'other marks within': { title: 'Il a “dit” non' },
  'an acronym at the end': { title: 'Le S.N.C.F.' },
  'signs of markup': { title: 'Recherche & <b>progrès</b>' },
  'a newspaper with a sign': { container: 'Où va-t-on\u202F?' },
  'a newspaper with a sign, without author': { container: 'Où va-t-on\u202F?', authors: [] },
}
const styles: readonly Style[] = ['iso690', 'chicago', 'apa', 'mla']

for (const language of ['fr', 'en'] as const)
  for (const style of styles) {
    const official = citeWithCsl(style, language)
    const ours = (reference: Reference) => level(asHtml(formatReference(reference, style, language)))
    it.each(Object.entries(cases))(`${style} (${language}): %s`, (_, change) => {
      const reference = { ...plain, ...change }
      expect(ours(reference)).toBe(level(official(reference)))
    })
    it(`${style} (${language}): whatever is put together`, () => {
      fc.assert(
        fc.property(anyReference, (reference) => {
          expect(ours(reference)).toBe(level(official(reference)))
        }),
        { numRuns: 200, seed: 6 },
      )
    })
  }

const names = fc.constantFrom(
  person('Dupont', 'Jean'),
  person('de Gaulle', 'Charles'),
  person('d’Ormesson', 'Jean'),
  person('Le Goff', 'Jean-Marie André'),
  person('Durand', 'J.'),
  person('Zay', 'Éric A.'),
)
const anyReference: fc.Arbitrary<Reference> = fc.record({
  cote: fc.constant('FE-SD-00000'),
  title: fc
    .tuple(
      fc.constantFrom('Un aéroplane', 'L’été', '«\u202FL’Antoinette\u202F»', '1909', 'Bléri\u00ADot'),
      fc.constantFrom(' passe', ' “passe” ici', ' (enfin)', '\u202F: récit', ', puis non'),
      fc.constantFrom('', '\u202F!', '\u202F?', '.', '…', ' «\u202Fhier\u202F»', ' à 5\u202F%', ' [suite]'),
    )
    .map((parts) => parts.join('')),
  authors: fc.oneof(
    fc.array(names, { maxLength: 8 }),
    fc.constantFrom('La rédaction', 'AFP', 'Jean X.').map((literal) => [{ literal }]),
  ),
  container: fc.constantFrom('Le Matin', 'L’Humanité', 'Fonds d’exploration'),
  date: fc.option(
    fc.record({
      parts: fc
        .tuple(
          fc.integer({ min: 1600, max: 2030 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
          fc.integer({ min: 1, max: 3 }),
        )
        .map(([year, month, day, known]) => [year, month, day].slice(0, known)),
      approximate: fc.boolean(),
    }),
  ),
  url: fc.option(fc.constant('https://exemple.invalid/a/')),
})

it.each([
  ['Sophie Martin', [person('Martin', 'Sophie')]],
  ['Par Sophie Martin et Charles de Gaulle', [person('Martin', 'Sophie'), person('de Gaulle', 'Charles')]],
  ['Jean d’Ormesson, J.-P. Dupont et Éric A. Zay', [person('d’Ormesson', 'Jean'), person('Dupont', 'J.-P.'), person('Zay', 'Éric A.')]],
  ['Mendès France, Pierre', [person('Mendès France', 'Pierre')]],
  ['Jean-Marie Le Goff', [person('Le Goff', 'Jean-Marie')]],
  ['De notre correspondant à Calais', [{ literal: 'De notre correspondant à Calais' }]],
  ['La Rédaction', [{ literal: 'La Rédaction' }]],
  ['Par la rédaction, avec AFP', [{ literal: 'Par la rédaction, avec AFP' }]],
  ['Sophie Martin avec AFP', [{ literal: 'Sophie Martin avec AFP' }]],
  ['Agence France-Presse', [{ literal: 'Agence France-Presse' }]],
  ['AFP', [{ literal: 'AFP' }]],
  ['', []],
  [null, []],
])('takes %j apart', (byline, authors) => {
  expect(splitAuthors(byline)).toEqual(authors)
})

it.each([
  ['1909-07-26', [1909, 7, 26], false],
  ['1909-07-XX', [1909, 7], false],
  ['1909-XX-XX', [1909], false],
  ['1909~', [1909], true],
  ['1909-07?', [1909, 7], true],
  ['1909-21', [1909], false],
])('knows of %s what is known', (edtf, parts, approximate) => {
  expect(readReferenceDate(edtf)).toEqual({ parts, approximate })
})

it.each(['190X', 'XXXX-07-26', '1909/1910', '', '-0044', '../1909'])('cites %j as undated', (edtf) => {
  expect(readReferenceDate(edtf)).toBeNull()
})
