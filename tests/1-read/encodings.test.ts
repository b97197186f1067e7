/** Any encoding gives the same words, says so, and leads every offset back to its byte. */
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/1-read/decode-source.ts'
import { composeText } from '../../src/1-read/encoding/compose-text.ts'
import { guessLegacyEncoding } from '../../src/1-read/encoding/guess-legacy-encoding.ts'

const words = 'Été comme hiver, l’évêque du Puy dînait à cinq heures, «\u00A0à la française\u00A0», disait-il à son frère aîné.'
const bare = words.replaceAll('’', "'")

const read = (bytes: Uint8Array) => decodeSource(bytes, 'evêque.txt')

describe('encodings', () => {
  it.each([
    ['utf-8', Buffer.from(words), words, []],
    ['utf-8', Buffer.from(`\uFEFF${words}`), words, []],
    ['utf-16le', Buffer.from(`\uFEFF${words}`, 'utf16le'), words, ['legacy-encoding']],
    ['utf-16le', Buffer.from(words, 'utf16le'), words, ['legacy-encoding']],
    ['utf-16be', iconv.encode(words, 'utf-16be', { addBOM: true }), words, ['legacy-encoding']],
    ['windows-1252', iconv.encode(words, 'windows-1252'), words, ['legacy-encoding']],
    ['windows-1252', iconv.encode(bare, 'windows-1252'), bare, ['legacy-encoding']],
    ['iso-8859-15', iconv.encode(`${bare} Un bœuf à 3 €.`, 'iso-8859-15'), `${bare} Un bœuf à 3 €.`, ['legacy-encoding']],
    ['macintosh', iconv.encode(words, 'macintosh'), words, ['legacy-encoding']],
    ['cp850', iconv.encode(bare, 'cp850'), bare, ['legacy-encoding']],
  ])('%s', (encoding, bytes, expected, rules) => {
    const { source, messages } = read(bytes)
    expect(source?.text).toBe(expected)
    expect(source?.encoding).toBe(encoding)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(rules)
    for (const { reason } of messages) expect(reason).toContain(encoding)
  })

  it('takes the encoding that the file declares', () => {
    const { source } = read(iconv.encode('---\nencodage: iso-8859-2\n---\nDvořák à Prague', 'iso-8859-2'))
    expect(source?.text).toBe('Dvořák ŕ Prague'.replace('ŕ', iconv.decode(iconv.encode('à', 'iso-8859-2'), 'iso-8859-2')))
    expect(source?.encoding).toBe('iso-8859-2')
  })

  it('reports an encoding that nobody knows', () => {
    const { messages } = read(Buffer.concat([Buffer.from('---\nencoding: klingon\n---\n'), iconv.encode(bare, 'windows-1252')]))
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['unknown-encoding', 'legacy-encoding'])
  })

  it('keeps damaged UTF-8 as UTF-8', () => {
    const { source, messages } = read(Buffer.concat([Buffer.from(words), Buffer.from([0xe9, 0x20]), Buffer.from(words)]))
    expect(source?.text).toBe(`${words}\uFFFD ${words}`)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['broken-utf-8'])
  })

  it.each([['%PDF-1.4 é'], ['PK\u0003\u0004 reste'], ['un\u0000deux']])('refuses what is no text: %j', (text) => {
    const { source, messages } = read(Buffer.from(text))
    expect(source).toBeNull()
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['binary-file'])
  })

  it.each([[''], ['  \n\t\n'], ['---\ntitre: Rien\n---\n\n'], ['\uFEFF']])('reports an empty file: %j', (text) => {
    const { source, messages } = read(Buffer.from(text))
    expect(source).toBeNull()
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['empty-file'])
  })

  it('guesses from accents that begin late in the file', () => {
    expect(guessLegacyEncoding(iconv.encode(`${'x'.repeat(100_000)} déjà vu`, 'macintosh'))).toBe('macintosh')
  })
})

describe('NFC', () => {
  it('composes as Unicode does', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => composeText(text) === text.normalize('NFC')))
  })

  it('does not hang on a long run of marks', () => {
    const began = performance.now()
    composeText('\u0315\u0300'.repeat(500_000))
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
