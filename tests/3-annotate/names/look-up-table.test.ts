import { describe, expect, it } from 'vitest'
import { hashText } from '../../../src/3-annotate/names/hash-text.ts'
import { lookUpTable } from '../../../src/3-annotate/names/look-up-table.ts'
import { packTable } from '../../../src/train/pack-table.ts'

const key = (word: string) => ({ a: hashText(word, 1), b: hashText(word, 2) })

describe('packTable and lookUpTable', () => {
  const entries = Array.from({ length: 5000 }, (_, i) => ({ ...key(`mot${i}`), value: (i % 255) + 1 }))
  const table = packTable(entries, 8, 8)

  it('finds each key with its value', () => {
    for (const { a, b, value } of entries) expect(lookUpTable(table, a, b)).toBe(value)
  })

  it('takes few unknown words for known ones', () => {
    let wrong = 0
    for (let i = 0; i < 5000; i++) {
      const { a, b } = key(`autre${i}`)
      if (lookUpTable(table, a, b) > 0) wrong++
    }
    expect(wrong).toBeLessThan(5000 / 100)
  })
})
