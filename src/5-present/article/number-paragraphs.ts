/** Record → for an offset the number of the paragraph that holds it (3 for `p3`), 0 outside (title, crossheads). Log to ask. */
import type { ArticleRecord } from '../../model/record.ts'

export function numberParagraphs(record: ArticleRecord): (offset: number) => number {
  const paragraphs = record.sections.flatMap((section) => section.paragraphs).sort((a, b) => a.start - b.start)
  return (offset) => {
    let [low, high] = [0, paragraphs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const found = paragraphs[low - 1]
    return found && offset < found.end ? Number(found.anchor.slice(1)) : 0
  }
}
