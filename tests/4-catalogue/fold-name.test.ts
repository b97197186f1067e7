/** The quick way of folding a name gives what the plain rule gives, letter by letter, for any text at all. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldName, foldOnce, stripMarks } from '../../src/4-catalogue/fold-name.ts'

/** The rule as it is told: accents off, dots of acronyms off, « + » and « & » written out, small letters, all that is no letter or digit a space. */
function byTheRule(name: string): string {
  return stripMarks(name)
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?![\p{L}\p{N}])/gu, (dotted) => dotted.replaceAll('.', ''))
    .replaceAll('+', ' plus ')
    .replaceAll('&', ' et ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

it.each([
  ['Conseil d’État', 'conseil d etat'],
  ['« L’O.N.U. » à Genève…', 'l onu a geneve'],
  ['É.D.F.', 'edf'],
  ['Canal+', 'canal plus'],
  ['Bouvard & Pécuchet', 'bouvard et pecuchet'],
  ['Œuvre d’Ærø, n° 5 — 10 €', 'oeuvre d aero n 5 10'],
  ['Путин', 'путин'],
  ['e\u0301te\u0301', 'ete'],
  ['ΟΔΟΣ’', 'οδος'],
])('folds %s', (name, folded) => {
  expect(foldOnce(name)).toBe(folded)
  expect(foldName(name)).toBe(folded)
})

it('folds any text by the rule', () => {
  const letters = fc.constantFrom(...'aZé’«»ŒæßøŁıʿ\u0301.+& -1½ºǅΣςщ한\u212B\u2028€…'.split(''))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letters, maxLength: 24 }), fc.string({ unit: 'binary' })), (name) => {
      expect(foldOnce(name)).toBe(byTheRule(name))
    }),
    { numRuns: 3000 },
  )
})
