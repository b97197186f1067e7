import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { crossValidate, readLessons } from '../../../src/train/tags/learn-weights.ts'

const gold = '../shared/data/wikinews-kp'
const there = existsSync(gold)

describe('key phrases against those that people gave', () => {
  it.skipIf(!there)(
    `F1 of the ten best over 0.45 on articles left out, of ${gold}${there ? '' : ' (absent: not measured)'}`,
    () => {
      expect(crossValidate(readLessons(gold), 5, 3)).toBeGreaterThan(0.45)
    },
    240_000,
  )
})
