import type { SpanGuess } from './decode-spans.ts'
import type { DescribedText } from './described-text.ts'
import { NAME_TYPES } from './names-model.ts'
import { hashForm } from './vote-types.ts'

/** A guess less sure than this may take the type of its twins. */
const DOUBT = 0.75
/** How much surer together the twins of another type must be. */
const LEAD = 2

/**
 * Names found → the same, but a form that is an organisation twice and, doubtfully, a place once (« WaPo ») is an organisation thrice. Twins are
 * the same words, capital for capital.
 */
export function agreeTypes(kept: readonly SpanGuess[], text: DescribedText): SpanGuess[] {
  const forms = new Map<number, { readonly sums: Float64Array; readonly counts: Uint32Array }>()
  for (const guess of kept) {
    const form = hashForm(text, guess)
    const known = forms.get(form) ?? { sums: new Float64Array(NAME_TYPES.length), counts: new Uint32Array(NAME_TYPES.length) }
    forms.set(form, known)
    known.sums[guess.type] = (known.sums[guess.type] as number) + guess.probability
    known.counts[guess.type] = (known.counts[guess.type] as number) + 1
  }
  return kept.map((guess) => {
    const form = forms.get(hashForm(text, guess))
    if (form === undefined || guess.probability >= DOUBT || guess.origin === 'title of a person') return guess
    const own = form.sums[guess.type] as number
    const type = form.sums.reduce((best, sum, i) => (sum > (form.sums[best] as number) ? i : best), guess.type)
    const sum = form.sums[type] as number
    if (type === guess.type || sum < LEAD * own) return guess
    return { from: guess.from, to: guess.to, type, probability: Math.min(0.8, sum / (form.counts[type] as number)), origin: 'same form' }
  })
}
