import { describe, expect, it } from 'vitest'
import { drawZipf } from '../../bench/corpus/draw-zipf.ts'
import { makeRandom, seedOf } from '../../bench/corpus/make-random.ts'

describe('drawZipf', () => {
  it('draws rank r as often as 1 / (r + 1)', () => {
    const draw = drawZipf(100)
    const random = makeRandom(7)
    const counts = Array.from({ length: 100 }, () => 0)
    for (let turn = 0; turn < 200_000; turn++) {
      const rank = draw(random)
      counts[rank] = (counts[rank] ?? 0) + 1
    }
    const [first = 0, second = 0, , , , , , , , tenth = 0] = counts
    expect(first / second).toBeCloseTo(2, 1)
    expect(first / tenth).toBeGreaterThan(8)
    expect(first / tenth).toBeLessThan(12)
  })

  it('never leaves its ranks, even at the ends of the random numbers', () => {
    const draw = drawZipf(3, { offset: 4 })
    expect(draw(() => 0)).toBe(0)
    expect(draw(() => 0.999_999_999)).toBe(2)
  })
})

describe('makeRandom', () => {
  it('gives numbers in [0, 1[ that seeds tell apart', () => {
    const [a, b] = [makeRandom(seedOf('a', 1)), makeRandom(seedOf('a', 2))]
    const first = Array.from({ length: 1000 }, a)
    expect(first.every((number) => number >= 0 && number < 1)).toBe(true)
    expect(first.slice(0, 5)).not.toEqual(Array.from({ length: 5 }, b))
    expect(first.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1)
  })
})
