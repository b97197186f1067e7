/** Plain values come back as they were. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packPlain, unpackPlain } from '../../src/store/pack-plain.ts'

const special = fc.constantFrom(
  null,
  undefined,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  2 ** 28,
  2 ** 28 - 1,
  -(2 ** 28),
  2 ** 31,
  1e300,
  Number.NaN,
  -Infinity,
  '',
  '\0',
  'é',
  '__',
)
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'medium' },
    special,
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.string(), { minLength: 1, maxLength: 1 }),
    fc.array(tie('any')),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('any'),
      { noNullPrototype: true },
    ),
  ),
})).any

it('gives back what was packed', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(unpackPlain(packPlain(one))).toStrictEqual(one)
    }),
    { numRuns: 300, seed: 7 },
  )
})

it('gives the same bytes for the same value', () => {
  const value = { a: [1, 'x', { b: null }], c: ['x'] }
  expect(packPlain(structuredClone(value))).toEqual(packPlain(value))
})

it('holds many values of many shapes', () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => ({ [`k${i % 300}`]: `t${i}`, n: i, list: [i % 2 ? 'a' : 'b'] }))
  expect(unpackPlain(packPlain(rows))).toStrictEqual(rows)
})
