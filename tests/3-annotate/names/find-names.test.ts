import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/3-annotate/names/find-names.ts'
import { loadNamesModel } from '../../../src/3-annotate/names/load-names-model.ts'

const path = new URL('../../../models/names.bin', import.meta.url)
const model = loadNamesModel(path)

describe('findNames', () => {
  it('finds the names of a plain sentence, with the fullest form each has', () => {
    const text = 'Emmanuel Macron a reçu Angela Merkel à Paris. Macron a salué l’OTAN.'
    expect(findNames(text, model).map(({ text, type, name }) => [text, type, name])).toEqual([
      ['Emmanuel Macron', 'person', 'Emmanuel Macron'],
      ['Angela Merkel', 'person', 'Angela Merkel'],
      ['Paris', 'place', 'Paris'],
      ['Macron', 'person', 'Emmanuel Macron'],
      ['OTAN', 'organisation', 'OTAN'],
    ])
  })

  it('reads nothing inside what it is told to skip', () => {
    const text = 'Voir Emmanuel Macron à Paris.'
    expect(findNames(text, model, { skip: [{ start: 0, end: 20 }] }).map((mention) => mention.text)).toEqual(['Paris'])
  })

  it('reads the model from bytes as from a path', () => {
    const text = 'Angela Merkel est à Berlin.'
    expect(findNames(text, loadNamesModel(readFileSync(path)))).toEqual(findNames(text, model))
  })

  it('gives spans that slice to their text, in order, none over another, the same twice, for any text', () => {
    const words = fc.constantFrom(
      'Paris',
      'M.',
      'OTAN',
      'de',
      '\n',
      '¬\n',
      '-\n',
      ' ',
      '«',
      '👩‍🚒',
      'لندن',
      '\u0000',
      'É',
      'l’',
      'Jean-Luc',
      '(',
      ')',
      '.',
      '\ud800',
      'MACRON',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 80 }).map((parts) => parts.join('')),
      fc.array(words, { maxLength: 80 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const found = findNames(text, model)
        let last = 0
        for (const mention of found) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          last = mention.end
        }
        expect(findNames(text, model)).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['no blank', 'a'.repeat(300_000)],
    ['capitals only', 'PARIS ET LONDRES '.repeat(18_000)],
    ['emoji', '👩‍🚒'.repeat(60_000)],
    ['Arabic', 'مرحبا بالعالم '.repeat(22_000)],
    ['NUL', '\0'.repeat(300_000)],
    ['a list of lines', 'Paris\n'.repeat(50_000)],
    ['names all alike', Array.from({ length: 12_000 }, (_, i) => `Mr Jean Dupo${i.toString(36)} a dit.`).join(' ')],
    ['acronyms', 'Organisation Mondiale Unie (OMU) '.repeat(9_000)],
  ])('reads 300 kB on one line without slowing down: %s', { timeout: 60_000 }, (_, text) => {
    const time = (part: string) => {
      const start = process.cpuUsage().user
      findNames(part, model)
      return process.cpuUsage().user - start
    }
    time(text.slice(0, 20_000))
    const half = time(text.slice(0, text.length / 2))
    const whole = time(text)
    expect(whole).toBeLessThan(6 * half + 300_000)
  })
})
