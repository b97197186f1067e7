import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/3-annotate/names/find-names.ts'
import { loadNamesModel } from '../../../src/3-annotate/names/load-names-model.ts'
import { MUST_FIND, MUST_NOT_FIND, NOT_YET } from './name-traps.ts'

const model = loadNamesModel(new URL('../../../models/names.bin', import.meta.url))

describe('names that must be found', () => {
  it.each(MUST_FIND.map(([text, wanted, type, name]) => ({ text, wanted, type, name })))(
    '$text → $wanted, $type',
    ({ text, wanted, type, name }) => {
      const found = findNames(text, model).map((mention) => ({ text: mention.text, type: mention.type, name: mention.name }))
      expect(found).toContainEqual({ text: wanted, type, name: name ?? expect.any(String) })
    },
  )
})

describe('words that must not be told as names', () => {
  it.each(MUST_NOT_FIND.map(([text, words]) => ({ text, words })))('$text ≠ $words', ({ text, words }) => {
    const start = text.indexOf(words)
    expect(start).toBeGreaterThanOrEqual(0)
    const touching = findNames(text, model).filter((mention) => mention.start < start + words.length && mention.end > start)
    expect(touching.map((mention) => mention.text)).toEqual([])
  })
})

describe('what is not read rightly yet', () => {
  it.fails.each(NOT_YET.map(([text, words, type]) => ({ text, words, type })))('$text', ({ text, words, type }) => {
    const found = findNames(text, model).map((mention) => ({ text: mention.text, type: mention.type }))
    if (type === null) expect(found).toEqual([])
    else expect(found).toContainEqual({ text: words, type })
  })
})
