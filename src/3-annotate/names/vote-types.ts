import type { SpanGuess } from './decode-spans.ts'
import type { DescribedText } from './described-text.ts'
import { mixHash } from './hash-text.ts'
import { NAME_TYPES } from './names-model.ts'

/** How much the other occurrences of the same form weigh against the place itself. */
const SHARE = 0.4
/** No name is longer. */
const SPREAD = 32

/** Guesses → the same with the type probabilities of all occurrences of a form in the article taken into account. */
export function voteTypes(guesses: readonly SpanGuess[], text: DescribedText): SpanGuess[] {
  const forms = new Map<number, Float64Array>()
  const places = new Map<number, { form: number; guess: SpanGuess; types: Float64Array }>()
  for (const guess of guesses) {
    const form = hashForm(text, guess)
    const sums = forms.get(form) ?? new Float64Array(NAME_TYPES.length)
    forms.set(form, sums)
    sums[guess.type] = (sums[guess.type] as number) + guess.probability
    const key = guess.from * SPREAD + guess.to - guess.from
    const place = places.get(key) ?? { form, guess, types: new Float64Array(NAME_TYPES.length) }
    places.set(key, place)
    place.types[guess.type] = guess.probability
  }
  const voted: SpanGuess[] = []
  for (const { form, guess, types } of places.values()) {
    const sums = forms.get(form) as Float64Array
    const all = sums.reduce((sum, value) => sum + value, 0)
    const here = types.reduce((sum, value) => sum + value, 0)
    types.forEach((own, type) => {
      const probability = (1 - SHARE) * own + (SHARE * here * (sums[type] as number)) / all
      if (probability > 0) voted.push({ from: guess.from, to: guess.to, type, probability, origin: guess.origin })
    })
  }
  return voted
}

export function hashForm({ words, word }: DescribedText, { from, to }: { from: number; to: number }): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = mixHash(hash, words.a[word[i] as number] as number)
  return hash
}
