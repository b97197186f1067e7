import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinLines } from '../../../src/3-annotate/names/join-lines.ts'
import { splitTokens } from '../../../src/3-annotate/names/split-tokens.ts'

const words = (text: string) => splitTokens(text).map(({ start, end }) => text.slice(start, end))

describe('splitTokens', () => {
  it.each([
    ['l’OTAN', ['l’', 'OTAN']],
    ["aujourd'hui", ["aujourd'hui"]],
    ['Jean-Yves Le Drian', ['Jean-Yves', 'Le', 'Drian']],
    ['anti-Trump', ['anti', '-', 'Trump']],
    ['anti-missile', ['anti-missile']],
    ['U.R.S.S. et U.S.', ['U.R.S.S.', 'et', 'U.S.']],
    ['M. Dupont.', ['M', '.', 'Dupont', '.']],
    ['10.000 hommes, 3,5 %', ['10.000', 'hommes', ',', '3,5', '%']],
    ['AT&T', ['AT&T']],
    ['A380', ['A380']],
    ['d’Ivoire', ['d’', 'Ivoire']],
    ['👩 là', ['👩', 'là']],
    ['« oui »', ['«', 'oui', '»']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('leaves no character out but blanks, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const { start, end } of splitTokens(text)) {
          expect(text.slice(last, start).replace(/[\s\p{C}\u200b\ufeff]/gu, '')).toBe('')
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })
})

describe('joinLines', () => {
  it('makes broken words whole and finds the way back', () => {
    const text =
      'le gouvernement con¬\ntemple par avance cette\nhausse de la vie que nous\nallons devoir aux vues de\nM. de Lastey-\nrie, ministre.'
    const { text: reads, startOf, endOf } = joinLines(text)
    expect(reads).toContain('contemple')
    expect(reads).toContain('Lasteyrie')
    const start = reads.indexOf('Lasteyrie')
    expect(text.slice(startOf(start), endOf(start + 'Lasteyrie'.length))).toBe('Lastey-\nrie')
    const whole = reads.indexOf('ministre')
    expect(text.slice(startOf(whole), endOf(whole + 8))).toBe('ministre')
  })

  it.each([['Un paragraphe.\nUn autre paragraphe.'], ['- un point\n- un autre point de la liste'], ['Il est né en 1914-\n1918 fut long']])(
    'leaves alone what is not a printed column: %j',
    (text) => {
      expect(joinLines(text).text).toBe(text)
    },
  )

  it('finds the way back in any text', () => {
    const parts = fc.array(fc.constantFrom('mot', '¬\n', '-\n', '\n', ' ', 'É', '\u00ad\n', '12'), { maxLength: 60 })
    fc.assert(
      fc.property(parts, (list) => {
        const text = list.join('')
        const { text: reads, startOf, endOf } = joinLines(text)
        for (const { start, end } of splitTokens(reads)) {
          const back = text.slice(startOf(start), endOf(end))
          expect(back.replace(/[¬\u00ad-]\r? *\n */g, '')).toBe(reads.slice(start, end))
        }
      }),
    )
  })
})
