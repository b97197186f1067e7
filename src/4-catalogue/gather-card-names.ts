/** Record → its names, one for each entity inside the article: « Curie », « Mme Curie » and « Marie Curie » are one when the reader joined them. */
import type { CardName } from '../model/card.ts'
import type { ArticleRecord, Mention } from '../model/record.ts'
import { compareText } from './compare-text.ts'
import { numberParagraphs } from './number-paragraphs.ts'

export function gatherCardNames(record: ArticleRecord): readonly CardName[] {
  const numberOf = numberParagraphs(record)
  const groups = new Map<string, Mention[]>()
  for (const mention of record.mentions) {
    const key = `${mention.type}|${mention.name}`
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()].map((mentions) => makeCardName(mentions, numberOf))
}

function makeCardName(mentions: readonly Mention[], numberOf: (offset: number) => number | null): CardName {
  const first = mentions[0] as Mention
  const paragraphs = new Set<number>()
  for (const { start } of mentions) {
    const number = numberOf(start)
    if (number !== null) paragraphs.add(number)
  }
  const role = mentions.find((mention) => mention.role !== undefined)?.role
  const acts = mentions.filter((mention) => mention.acts).length
  return {
    type: first.type,
    name: first.name,
    forms: countForms(mentions),
    uses: mentions.length,
    confidence: mentions.reduce((best, { confidence }) => Math.max(best, confidence), 0),
    ...(role === undefined ? {} : { role }),
    ...(acts > 0 ? { acts } : {}),
    paragraphs: [...paragraphs].sort((a, b) => a - b),
  }
}

/** White space inside a form is made single: a line end inside a name is not another form. */
function countForms(mentions: readonly Mention[]): CardName['forms'] {
  const forms = new Map<string, { form: string; uses: number; joined?: string }>()
  for (const { text, joined } of mentions) {
    const form = text.replace(/\s+/g, ' ')
    const known = forms.get(form)
    if (known) known.uses += 1
    else forms.set(form, { form, uses: 1, ...(joined === undefined ? {} : { joined }) })
  }
  return [...forms.values()].sort((a, b) => b.uses - a.uses || compareText(a.form, b.form))
}
