import type { Phrase } from './propose-phrases.ts'
import type { Survey } from './survey-article.ts'

/**
 * Phrase → its usual form: the fullest name, else the form that stands most often, singular on a tie, without the capital of a sentence's head or the
 * capitals of a shouted line (« LES ÉLECTIONS » → « élections »).
 */
export function labelPhrase(phrase: Phrase, survey: Survey, text: string): string {
  if (phrase.name) return tidy(phrase.name.name)
  const forms = new Map<string, number>()
  for (const { from, to } of phrase.places) {
    const first = survey.words[from]
    const last = survey.words[to - 1]
    if (!first || !last) continue
    const written = tidy(text.slice(first.start, last.end))
    const form = isShouted(written)
      ? written.toLowerCase()
      : first.capital && first.first && !hasCapitals(written)
        ? written.charAt(0).toLowerCase() + written.slice(1)
        : written
    forms.set(form, (forms.get(form) ?? 0) + 1)
  }
  return [...forms].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? phrase.key
}

/** « ONU », « Le Monde diplomatique »: capitals after the first letter keep the first one too. */
function hasCapitals(written: string): boolean {
  return written.slice(1) !== written.slice(1).toLowerCase()
}

/** Capitals throughout, in a word too long for an acronym. */
function isShouted(written: string): boolean {
  return written === written.toUpperCase() && /\p{L}{6}/u.test(written)
}

/** One blank between words; elisions with the typographic apostrophe. */
function tidy(written: string): string {
  return written.replace(/\s+/g, ' ').replaceAll("'", '’')
}
