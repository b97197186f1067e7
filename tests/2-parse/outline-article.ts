/** An article → the outline that fixtures expect: what a reader sees of its structure, words instead of offsets. */
import type { Article } from '../../src/model/record.ts'

export function outlineArticle(article: Article) {
  const { text, title, openingLine, standfirst, byline, dateline, date, sections, related } = article
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)
  return {
    title: title && `${title.text} (${title.origin})`,
    ...(openingLine ? { openingLine: words(openingLine) } : {}),
    ...(standfirst ? { standfirst: `${standfirst.text} (${standfirst.origin})` } : {}),
    ...(byline ? { byline: `${byline.text} (${byline.origin})` } : {}),
    ...(dateline
      ? { dateline: { text: dateline.text, place: dateline.place, ...(dateline.agency ? { agency: dateline.agency } : {}) } }
      : {}),
    date: date && `${date.edtf} (${date.origin})`,
    body: sections.flatMap(({ heading, paragraphs }) => [
      ...(heading ? [`## ${heading.text}`] : []),
      ...paragraphs.map((p) => {
        const inlines = p.inlines?.map((inline) => `${inline.kind}${inline.href ? ` ${inline.href}` : ''}: ${words(inline)}`)
        const line = `${p.anchor} ${p.kind}${p.ordered ? ' numbered' : ''}: ${words(p)}`
        return inlines ? [line, ...inlines] : line
      }),
    ]),
    ...(related.length > 0 ? { related: related.map(({ label, title: named }) => `${label} → ${named}`) } : {}),
  }
}
