import type { Article } from '../model/record.ts'
import { blankOut } from './blank-out.ts'
import { hiddenSpans } from './hidden-spans.ts'
import { findAuthorityNames, listForms } from './names/find-authority-names.ts'
import type { AuthorityIndex } from './names/index-authority-names.ts'

/** An article and the names of the authority file → those that stand in it, as its record tells them (`organisation: CSIS`). */
export function standingNames(article: Article, index: AuthorityIndex): readonly string[] {
  return listForms(findAuthorityNames(blankOut(article.text, hiddenSpans(article)), index))
}
