/** Record → pairs of names that the article itself calls one: « David Bowie, né David Robert Jones », « Enedis (anciennement ERDF) ». */
import type { Card } from '../model/card.ts'
import type { ArticleRecord } from '../model/record.ts'

export function findSameNames(_record: ArticleRecord): NonNullable<Card['same']> {
  return []
}
