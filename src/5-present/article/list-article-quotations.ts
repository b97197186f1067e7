/** All that is said in an article, in order, indirect speech too: who, through whom, the words with their marks, where. */
import type { ArticleRecord, Inline } from '../../model/record.ts'
import type { ArticleQuotation } from '../../model/views/article.ts'
import { segmentText } from '../text/segment-text.ts'
import { isComposed } from '../text/voice.ts'
import type { ArticleNeeds } from './article-needs.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { NumberedQuotation } from './number-quotations.ts'
import { sweepSpans } from './sweep-spans.ts'

export function listArticleQuotations(
  record: ArticleRecord,
  needs: ArticleNeeds,
  quotations: readonly NumberedQuotation[],
  anchors: ReadonlySet<string>,
  paragraphOf: (offset: number) => number,
): readonly ArticleQuotation[] {
  const syntax = record.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ inlines }): Inline[] => (inlines ?? []).filter(({ kind }) => kind === 'syntax')),
  )
  const inlines = sweepSpans(syntax)
  return quotations.map(({ quotation, anchor, number, shown }) => {
    const paragraph = paragraphOf(quotation.start)
    return {
      number,
      href: anchors.has(anchor) ? `#${anchor}` : paragraph > 0 ? `#p${paragraph}` : '#contenu',
      speaker: nameSpeaker(quotation.speaker, needs.names, needs.voice),
      via: nameSpeaker(quotation.via, needs.names, needs.voice),
      text: segmentText(record.text, shown, [], { composed: isComposed(needs.voice, record.language), inlines: inlines(shown) }),
      form: quotation.form,
      paragraph,
      range: [quotation.start, quotation.end],
    }
  })
}
