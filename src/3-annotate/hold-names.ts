/** An article and forms of the authority file → whether it may hold one of them: « CSIS » in « le CSIS ». Letters and digits alone are compared, so it never misses one. */
import type { Article } from '../model/record.ts'
import { blankOut } from './blank-out.ts'
import { hiddenSpans } from './hidden-spans.ts'

export function mayHoldNames(article: Article, forms: readonly string[]): boolean {
  const letters = lettersOf(blankOut(article.text, hiddenSpans(article)))
  return forms.some((form) => letters.includes(lettersOf(form)))
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}
