import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeFrench } from '../../src/5-present/text/compose-french.ts'
import { composeText } from '../../src/5-present/text/compose-text.ts'
import { showSlice, sourceAt } from '../../src/5-present/text/shown.ts'

const voice = { language: 'fr', typography: 'french' } as const
const [narrow, wide] = ['\u202F', '\u00A0']
const compose = (text: string) => composeFrench(showSlice(text, 0, text.length)).text

describe('what is composed', () => {
  it.each([
    ["l'avion d'Ader", 'l’avion d’Ader'],
    ["les plaines de l' Alberta", 'les plaines de l’Alberta'],
    ['jusqu ’ à Calais', 'jusqu’à Calais'],
    ["aujourd' hui", 'aujourd’hui'],
    ['Qui vive ?', `Qui vive${narrow}?`],
    ['Qui vive?', `Qui vive${narrow}?`],
    ['Non !!', `Non${narrow}!!`],
    ['ceci ; cela', `ceci${narrow}; cela`],
    ['Il dit : « oui »', `Il dit${wide}: «${narrow}oui${narrow}»`],
    ['Il dit: «oui»', `Il dit${wide}: «${narrow}oui${narrow}»`],
    ['attendez...', 'attendez…'],
    ['à Paris , le soir .', 'à Paris, le soir.'],
    ['l’appareil ( le onzième ) vole', 'l’appareil (le onzième) vole'],
    ['vole - mal - bien', 'vole – mal – bien'],
    ['- Oui, dit-il.', '— Oui, dit-il.'],
    ['12 000 francs, 5 %', `12${narrow}000 francs, 5${narrow}%`],
    ['le 1 er avril', 'le 1er avril'],
    ['au XX e siècle', 'au XXe siècle'],
    ['le 45 e président', 'le 45e président'],
    ['dans le 18 e arrondissement', 'dans le 18e arrondissement'],
    ['M gr Affre, M me Curie et M lle Mars', 'Mgr Affre, Mme Curie et Mlle Mars'],
    ["remplacer l' « Obamacare »", `remplacer l’«${narrow}Obamacare${narrow}»`],
    ['« Pourquoi-Pas ? » est parti', `«${narrow}Pourquoi-Pas${narrow}?${narrow}» est parti`],
  ])('%s → %s', (from, to) => expect(compose(from)).toBe(to))
})

describe('what is left alone', () => {
  it.each([
    'https://exemple.fr/a;b?c=d:e',
    'écrire à (presse@exemple.fr)',
    'à 12:30 précises',
    'un score de 3:2',
    'AT&amp; la suite',
    'le .com du site',
    'porte-avions et sous-marin',
    '1914-1918',
    "des ouvriers' ",
    'un mot\u202F? oui',
    '3,14 et 2.5',
    'Le chat, la souris. Fin.',
    'les lettres 3 e et 4 f',
    'M menace et M le Maire',
  ])('%s', (text) => expect(compose(text)).toBe(text))

  it('code and addresses inside a sentence', () => {
    const text = "voir l'adresse https://a.fr/b?c;d ! et `x ? y : z` ?"
    const start = text.indexOf('`')
    const shown = composeFrench(showSlice(text, 0, text.length), [{ start, end: text.lastIndexOf('`') + 1 }])
    expect(shown.text).toBe(`voir l’adresse https://a.fr/b?c;d${narrow}! et \`x ? y : z\` ?`)
  })

  it('text in another language, and all text without typography', () => {
    expect(composeText("It's he? Yes: he", voice, 'en')).toBe("It's he? Yes: he")
    expect(composeText("l'air ?", { ...voice, typography: 'none' })).toBe("l'air ?")
  })
})

describe('superior letters of a line', () => {
  it.each([
    ['le 1er avril', 'le 1ᵉʳ avril'],
    ['au XIXe siècle', 'au XIXᵉ siècle'],
    ['François Ier', 'François Iᵉʳ'],
    ['la 2e fois, la 12e', 'la 2ᵉ fois, la 12ᵉ'],
    ['les IIIes Jeux', 'les IIIᵉˢ Jeux'],
    ['la IVe République', 'la IVᵉ République'],
  ])('%s → %s', (from, to) => expect(composeText(from, voice)).toBe(to))

  it.each(['https://a.fr/2e', 'Vie', 'De Vinci', 'Xenon', '10em', 'A2e', '3,5e', 'MIe'])('%s has none', (text) =>
    expect(composeText(text, voice)).toBe(text),
  )
})

const pieces = fc.array(
  fc.constantFrom(
    'l',
    "l'",
    '’',
    ' ',
    '  ',
    '\u00A0',
    ' ?',
    '!',
    ';',
    ' :',
    '«',
    '» ',
    '...',
    ' ,',
    '.',
    '(',
    ' )',
    ' - ',
    '--',
    '1 er',
    '12 000',
    '%',
    'mot',
    'É',
    'XIX',
    'e',
    'https://a.fr/?',
    '@',
    '\n',
    '😀',
  ),
  { maxLength: 40 },
)

describe('properties', () => {
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

  it('never changes a letter or a figure, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          expect(words(compose(text))).toBe(words(text))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('each letter stands for its own character of the source, in order', () => {
    fc.assert(
      fc.property(
        pieces.map((list) => list.join('')),
        (text) => {
          const shown = composeFrench(showSlice(text, 0, text.length))
          let last = -1
          for (let i = 0; i < shown.text.length; i += 1) {
            const at = sourceAt(shown, i)
            expect(at).toBeGreaterThanOrEqual(last)
            if (/[\p{L}\p{N}]/u.test(shown.text[i] ?? '')) expect(text[at]).toBe(shown.text[i])
            last = at
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is done after one go', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('mot', 'l’air', ' ', '? ', ' : ', '« a »', ', ', '. ', '12 000 ', '… '), { maxLength: 20 })
          .map((list) => list.join('').replace(/ {2,}/g, ' ')),
        (text) => {
          expect(compose(compose(text))).toBe(compose(text))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('a long line takes time in proportion to its length, even of nothing but spaces, signs or figures', () => {
    for (const unit of ['a', ' ', '\u00A0', '?', "l'", '1 ', '«', '.', '- ', 'XIX e ', 'mot ? ']) {
      const seconds = (length: number) => {
        const text = unit.repeat(length / unit.length)
        const start = process.cpuUsage().user
        compose(text)
        return (process.cpuUsage().user - start) / 1e6
      }
      seconds(50_000)
      // Twenty times as long: four hundred times as slow if it were quadratic.
      expect({ unit, slow: seconds(1_000_000) > 0.5 + 200 * seconds(50_000) }).toEqual({ unit, slow: false })
    }
  })
})
