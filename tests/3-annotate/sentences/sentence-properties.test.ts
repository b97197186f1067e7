import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSentences } from '../../../src/3-annotate/sentences/find-sentences.ts'
import { expectLinear } from '../../expect-linear.ts'

const DATA = '../shared/data/ud-french'
const FLOOR = 0.985
const frenchish = fc.array(
  fc.constantFrom(
    'M. ',
    '. ',
    '« ',
    ' »',
    '… ',
    'etc. ',
    'J.-C. ',
    '\n',
    '\n\n',
    'Le ',
    'mot',
    ' à ',
    '12',
    '(',
    ')',
    '"',
    '! ',
    '?',
    '\r',
    '–',
    ' ',
  ),
  { maxLength: 60 },
)

describe('sentences of any text', () => {
  it('are trimmed, in order, apart, and miss no character but blanks', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          frenchish.map((parts) => parts.join('')),
        ),
        (text) => {
          let last = 0
          for (const { start, end } of findSentences(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(
              text
                .slice(last, start)
                .replace(/[\u0000-\u0020\u007f-\u00a0\u00ad]/g, '')
                .trim(),
            ).toBe('')
            expect(text.slice(start, end).trim()).not.toBe('')
            last = end
          }
          expect(
            text
              .slice(last)
              .trim()
              .replace(/[\u0000-\u0020\u00ad]/g, ''),
          ).toBe('')
          expect(findSentences(text)).toEqual(findSentences(text))
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['one line of prose', 'Le maire a dit « oui ». Il part. '],
    ['only stops', '.'],
    ['stops and closing marks', '. » " '],
    ['short lines', 'a\n\n'],
    ['lines cut by the press', 'Une ligne de texte assez longue\n'],
    ['carriage returns', 'une ligne\r'],
  ])('grow with their length in time: %s', (_name, unit) => expectLinear((text) => void findSentences(text), unit, 250_000))
})

describe('boundaries on gold data', () => {
  it.skipIf(!existsSync(DATA))(`reach ${FLOOR} on running text (skipped: ${DATA} is absent)`, () => {
    const out = execFileSync('node', ['--import', 'tsx', 'src/score/sentences.ts'], { encoding: 'utf8' })
    const f1 = Number(/^running text.*F1 ([\d.]+)/m.exec(out)?.[1])
    expect(f1).toBeGreaterThanOrEqual(FLOOR)
  })
})
