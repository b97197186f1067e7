import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../src/3-annotate/quotations/find-quotations.ts'
import { findSentences } from '../../../src/3-annotate/sentences/find-sentences.ts'
import type { Mention } from '../../../src/model/record.ts'
import { expectLinear } from '../../expect-linear.ts'
import { makeMentions } from './make-mentions.ts'

const PARTS = [
  '« ',
  ' »',
  '“',
  '”',
  '"',
  '‘',
  '’',
  'Luc Morel',
  ' a déclaré que ',
  'a-t-il dit',
  ', selon ',
  ' le maire',
  '. ',
  '.\n',
  '\n\n',
  '— ',
  'Il ',
  ' et ',
  'qui ',
  '(',
  ')',
  ', ',
  ' : ',
  'affirmant ',
  'AFP',
  'dit ',
  'd’',
  'ce dernier ',
]
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join('')),
)

function read(text: string, mentions: readonly Mention[]) {
  const paragraphs = [{ start: 0, end: text.length }]
  return findQuotations(text, findSentences(text, paragraphs), mentions, paragraphs)
}

describe('quotations of any text', () => {
  it('slice true, in order, the same twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const mentions = makeMentions(text, ['p:Luc Morel', 'o:AFP'])
        const found = read(text, mentions)
        let last = 0
        for (const q of found) {
          for (const span of [q, q.speaker, q.cue, q.via]) if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(q.start).toBeGreaterThanOrEqual(last)
          expect(q.end).toBeGreaterThan(q.start)
          expect(q.rule).not.toBe('')
          expect(q.confidence).toBeGreaterThan(0)
          expect(q.confidence).toBeLessThanOrEqual(1)
          if (q.kind !== 'speech') expect(q.speaker).toBeNull()
          last = q.start
        }
        expect(read(text, mentions)).toEqual(found)
      }),
      { numRuns: 1000 },
    )
  })

  it('bear mentions that overlap, cross sentences or stand beyond the paragraphs', () => {
    const text = 'Luc Morel a dit « oui ». Il part.'
    const mention = (start: number, end: number): Mention => ({
      text: text.slice(start, end),
      start,
      end,
      type: 'person',
      name: 'x',
      origin: 'test',
      confidence: 1,
    })
    expect(() => read(text, [mention(0, 9), mention(4, 30), mention(20, 33), mention(33, 33)])).not.toThrow()
  })
})

const UNITS: [string, string][] = [
  ['one line of prose', 'Luc Morel a déclaré que « la ville est sûre ». Il part, selon le maire. '],
  ['only opening marks', '« '],
  ['only closing marks', '» '],
  ['only straight marks', '"'],
  ['quotations without words between', '«a» '],
  ['nested marks never closed', '«“'],
  ['speech in speech never closed', 'Il a dit que « '],
  ['prepositions', 'selon le '],
  ['brackets', '(a '],
  ['paragraphs that never close', '« a\n\n'],
  ['dialogue', '\n— Oui, dit-il.'],
  ['verbs', 'il dit, '],
  ['letters', 'a'],
]

describe('time', () => {
  // Processor time is what counts: a busy machine may take minutes by the clock.
  it.each(UNITS)('grows with the length: %s', (_name, unit) => expectLinear((text) => void read(text, []), unit, 50_000), 300_000)
})
