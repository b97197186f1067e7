import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinDotted } from '../../../src/3-annotate/names/join-dotted.ts'
import { joinLines } from '../../../src/3-annotate/names/join-lines.ts'
import { expectLinear } from '../../expect-linear.ts'

const read = (text: string) => joinDotted(joinLines(text))

describe('acronyms with stops', () => {
  it.each([
    ['la S.N.C.F. a dit', 'la SNCF a dit'],
    ['la S. N. C. F. a dit', 'la SNCF a dit'],
    ['l’U.R.S.S. Le ministre', 'l’URSS. Le ministre'],
    ['Les C.R.S. ont chargé', 'Les CRS ont chargé'],
    ['le P.C. et le P. S. sont', 'le PC et le PS sont'],
    ['« O.R.T.F. » émet', '« ORTF » émet'],
    ['S.N.C.F. : la grève', 'SNCF : la grève'],
    ['les agents des P.T.T.', 'les agents des PTT.'],
  ])('%s → %s', (text, wanted) => expect(read(text).text).toBe(wanted))

  it.each([
    'J.R.R. Tolkien est mort',
    'J. R. R. Tolkien est mort',
    'avec P. T. Barnum',
    'M. A. Dupont est venu',
    'J.-B. Clément chante',
    'Les P.-D.G. se plaignent',
    'en 52 av. J.-C. et après',
    'les points A. B. et C. du plan',
    'B.B. King a chanté',
    'Fin. A suivre.',
  ])('left alone: %s', (text) => expect(read(text).text).toBe(text))

  it('the way back leads to the letters that were read', () => {
    const text = 'Selon la S. N. C. F., rien. Les P.T.T. non plus. Il dort.'
    const { text: reads, startOf, endOf } = read(text)
    const at = (words: string) => text.slice(startOf(reads.indexOf(words)), endOf(reads.indexOf(words) + words.length))
    expect([at('SNCF'), at('rien'), at('PTT'), at('dort')]).toEqual(['S. N. C. F', 'rien', 'P.T.T', 'dort'])
  })

  it('any text: what is left out is stops and blanks, every other character is found again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('S', '.', ' ', 'N', 'la ', 'l’', 'É', 'a', '\n', 'Le ', '-')), (parts) => {
        const text = parts.join('')
        const reading = read(text)
        expect(reading.text.replace(/[.\s]/g, '')).toBe(joinLines(text).text.replace(/[.\s]/g, ''))
        for (let i = 0; i < reading.text.length; i++) expect(text.charAt(reading.startOf(i))).toBe(reading.text.charAt(i))
      }),
    )
  })

  it.each(['A.', 'A. ', 'la S.N.C.F. a dit. '])('takes time in proportion to the text: %j', (unit) => {
    expectLinear((text) => read(text), unit, 100_000)
  })
})
