import { describe, expect, it } from 'vitest'
import { FEATURE_NAMES } from '../../../src/3-annotate/tags/feature-names.ts'
import { observeArticle } from '../../../src/3-annotate/tags/find-tags.ts'
import { newPhraseFeatures, tellFeatures } from '../../../src/3-annotate/tags/phrase-features.ts'
import { WEIGHTS } from '../../../src/3-annotate/tags/weights.ts'
import { loadModels } from '../../../src/load-models.ts'

const text = 'Le boson de Higgs\n\nLe boson de Higgs a été observé hier. Le boson pèse.\n'
const { observations } = observeArticle(text, [], [], { start: 0, end: 17 }, loadModels().tags)

/** Features of the phrase that stands so in the text, by their names. */
function featuresOf(phrase: string): Readonly<Record<string, number>> {
  const seen = observations.find(({ phrase: { places }, survey: { words } }) =>
    places.some(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end) === phrase),
  )
  if (seen === undefined) throw new Error(`Unexpected absence of ${phrase}`)
  const told = newPhraseFeatures()
  tellFeatures(seen, told)
  expect(told.length).toBe(FEATURE_NAMES.length)
  return Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, told.values[i] as number]))
}

describe('what the ranker looks at', () => {
  it('has a weight each, under names that differ', () => {
    expect([...FEATURE_NAMES].sort()).toEqual(Object.keys(WEIGHTS).sort())
    expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length)
  })

  it('is told in the order of its names', () => {
    expect(featuresOf('boson de Higgs')).toMatchObject({
      bias: 1,
      'three words': 1,
      'one word': 0,
      'in title': 1,
      twice: 1,
      name: 0,
      'long once': 0,
      'alone in a short text': 0,
    })
    expect(featuresOf('boson')).toMatchObject({
      'one word': 1,
      'full words': 0,
      twice: 0,
      once: 0,
      hyphen: 0,
      'word length': 5 / 12,
      'alone in a short text': 1,
    })
  })
})
