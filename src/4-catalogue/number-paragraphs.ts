/** Record → for any offset the number of the paragraph that holds it (1 for `p1`), or null outside (title, crossheads). Linear to make, log to ask. */
import type { ArticleRecord, Paragraph } from '../model/record.ts'

export interface NumberedParagraph extends Paragraph {
  readonly number: number
}

export function listParagraphs(record: ArticleRecord): readonly NumberedParagraph[] {
  return record.sections
    .flatMap((section) => section.paragraphs)
    .map((paragraph, index) => ({ ...paragraph, number: Number(/\d+$/.exec(paragraph.anchor)?.[0] ?? index + 1) }))
    .sort((a, b) => a.start - b.start)
}

export function numberParagraphs(record: ArticleRecord): (offset: number) => number | null {
  const paragraphs = listParagraphs(record)
  return (offset) => {
    let low = 0
    let high = paragraphs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const found = paragraphs[low - 1]
    return found && offset < found.end ? found.number : null
  }
}
