/**
 * A card → a text that is the same for two cards of one article where the catalogue of the archive is: all that names, subjects, calls and chronology are
 * made from. What only `findDuplicates` looks at is not in it, nor what only the article's own page shows (`opening`, `byline`…).
 */
import type { Card } from '../model/card.ts'

/** Whatever the catalogue is made to look at besides must be added here (a test watches what it reads). */
export function essenceOfCard({ id, title, date, names, tags, related, speakers, told, same, slug, cote, aliases, draft }: Card): string {
  const labels = tags.map(({ label, origin }) => [label, origin])
  const uses = names.map(({ paragraphs: _, ...name }) => name)
  return JSON.stringify([id, title, date, uses, labels, related, speakers, told, [same, slug, cote, aliases, draft]])
}
