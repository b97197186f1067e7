import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAuthorityNames, listForms } from '../../../src/3-annotate/names/find-authority-names.ts'
import { findNames } from '../../../src/3-annotate/names/find-names.ts'
import { heedAuthorityNames } from '../../../src/3-annotate/names/heed-authority-names.ts'
import { indexAuthorityNames } from '../../../src/3-annotate/names/index-authority-names.ts'
import { changedForms } from '../../../src/authority-names.ts'
import { loadModels } from '../../../src/load-models.ts'
import type { AuthorityName } from '../../../src/model/authority-name.ts'

const listed: readonly AuthorityName[] = [
  { form: 'Zorglub', type: 'organisation' },
  { form: 'comité des Veilleurs du vieux port', type: 'organisation' },
  { form: 'L’Écho du Plateau', type: 'organisation' },
  { form: 'Clarabelle', type: 'person' },
  { form: 'Poisson', type: 'person' },
  { form: 'Mme Lafleurette', type: 'person' },
  { form: 'la loi', type: 'event' },
  { form: 'Double', type: 'person' },
  { form: 'Double', type: 'place' },
  { form: 'Jean-Marie', type: 'person' },
  { form: 'capitaine Nemours', type: 'person' },
]
const index = indexAuthorityNames(listed)
const found = (text: string) => findAuthorityNames(text, index).map(({ start, end }) => text.slice(start, end))

describe('names of the authority file in a text', () => {
  it.each<[string, string, string[]]>([
    ['wherever they stand whole', 'le Zorglub, de Zorglub et « Zorglub »', ['Zorglub', 'Zorglub', 'Zorglub']],
    ['after an elision', "l’Écho du Plateau et L'Écho du Plateau", ['l’Écho du Plateau', "L'Écho du Plateau"]],
    ['over a line end', 'le comité des Veilleurs\ndu vieux port', ['comité des Veilleurs\ndu vieux port']],
    ['broken by the printer', 'M. Clara¬\nbelle est là', ['Clara¬\nbelle']],
    ['not over a paragraph', 'le comité des Veilleurs\n\ndu vieux port', []],
    ['not inside a word', 'Zorglubienne, Zorglubs, anti-zorglub', []],
    ['not in another case', 'zorglub ZORGLUB', []],
    ['not under a civil title', 'Mme Lafleurette', []],
    ['not without a capital', 'la loi', []],
    ['not where the file contradicts itself', 'Double', []],
    ['not part of a longer word', 'Jean-Marie-Louis', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))

  it('says which forms stand there, once each', () => {
    expect(listForms(findAuthorityNames('Zorglub, Clarabelle, Zorglub', index))).toEqual(['organisation: Zorglub', 'person: Clarabelle'])
  })

  it('a form that came, left or changed its type is a changed form', () => {
    expect(changedForms(listed, listed)).toEqual([])
    expect(changedForms([{ form: 'A', type: 'person' }], [{ form: 'B', type: 'person' }])).toEqual(['A', 'B'])
    expect(changedForms([{ form: 'A', type: 'person' }], [{ form: 'A', type: 'place' }])).toEqual(['A'])
  })
})

describe('tagger and authority file', () => {
  const { names } = loadModels()
  const read = (text: string) => findNames(text, names, { standing: findAuthorityNames(text, index) })

  it('a name that the tagger missed is one, with the type of the file', () => {
    const text = 'On y a lu le comité des Veilleurs du vieux port sans plaisir.'
    expect(read(text)).toMatchObject([
      { text: 'comité des Veilleurs du vieux port', type: 'organisation', origin: 'authority-name', confidence: 0.9 },
    ])
    expect(findNames(text, names).some(({ origin }) => origin === 'authority-name')).toBe(false)
  })

  it('the common word at the head of a sentence is no name, elsewhere it is', () => {
    expect(read('Poisson et viande manquent.').map(({ text }) => text)).toEqual([])
    expect(read('On attendait Poisson hier soir.').map(({ text }) => text)).toEqual(['Poisson'])
  })

  it('any text gives spans that slice to their words, in order, none over another', () => {
    const parts = [
      'Zorglub',
      'comité des Veilleurs',
      'du vieux port',
      'Clara¬\nbelle',
      'l’Écho',
      'du Plateau',
      '\n\n',
      ' ',
      'M. ',
      'Paris',
      '-\n',
      '😀',
      'é',
    ]
    const texts = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 5 }))).map((list) => list.join(' '))
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end, text: said } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(said)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
      { numRuns: 200 },
    )
  })

  const span = (start: number, end: number, type: number, confidence: number) => ({
    start,
    end,
    reads: 'x',
    type,
    confidence,
    origin: 'model',
  })
  const text = 'le comité des Veilleurs du vieux port et Clarabelle'
  const standing = findAuthorityNames(text, index)
  const heed = (...spans: ReturnType<typeof span>[]) =>
    heedAuthorityNames(spans, standing, text, names.lists).map(({ start, end, type, origin }) => [text.slice(start, end), type, origin])

  it('a longer name takes the place of what was cut short', () => {
    expect(heed(span(14, 23, 0, 0.99))).toEqual([
      ['comité des Veilleurs du vieux port', 1, 'authority-name'],
      ['Clarabelle', 0, 'authority-name'],
    ])
  })

  it('a doubtful type gives way, a sure one stays', () => {
    expect(heed(span(41, 51, 2, 0.6)).at(-1)).toEqual(['Clarabelle', 0, 'authority-name'])
    expect(heed(span(41, 51, 2, 0.9)).at(-1)).toEqual(['Clarabelle', 2, 'model'])
    expect(heed(span(41, 51, 0, 0.5)).at(-1)).toEqual(['Clarabelle', 0, 'model'])
  })

  it('a role listed with a name stays outside where the tagger found the name', () => {
    const said = 'le capitaine Nemours dort'
    const there = findAuthorityNames(said, index)
    expect(heedAuthorityNames([span(13, 20, 0, 0.9)], there, said, names.lists)).toEqual([span(13, 20, 0, 0.9)])
    expect(heedAuthorityNames([], there, said, names.lists)).toMatchObject([{ reads: 'capitaine Nemours' }])
  })

  it('a name inside a longer one stays inside', () => {
    expect(heed(span(0, 51, 1, 0.5))).toEqual([[text, 1, 'model']])
  })
})
