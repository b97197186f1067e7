/** Record → the words of it that other pages show: for each name the passage that shows it best, and its quotations. Pure. */
import type { ExcerptQuotation, Excerpts } from '../model/card.ts'
import type { ArticleRecord, Mention, Quotation } from '../model/record.ts'
import { choosePassage } from './choose-passage.ts'
import { gatherCardNames } from './gather-card-names.ts'
import { numberParagraphs } from './number-paragraphs.ts'
import { readPassages } from './read-passage.ts'

export function makeExcerpts(record: ArticleRecord): Excerpts {
  const read = readPassages(record)
  const numberOf = numberParagraphs(record)
  const mentions = new Map<string, Mention[]>()
  for (const mention of record.mentions) {
    const key = `${mention.type}|${mention.name}`
    mentions.set(key, [...(mentions.get(key) ?? []).slice(0, 40), mention])
  }
  const passages = gatherCardNames(record).flatMap(({ type, name }) => {
    const passage = choosePassage(record, mentions.get(`${type}|${name}`) ?? [], read, numberOf)
    return passage ? [{ type, name, ...passage }] : []
  })
  return { id: record.path, passages, quotations: excerptQuotations(record, read, numberOf) }
}

/** Anchors count all quotations of the record, so that the article's page and this list number alike; only speech is kept. */
function excerptQuotations(
  record: ArticleRecord,
  read: (start: number, end: number) => string,
  numberOf: (offset: number) => number | null,
): readonly ExcerptQuotation[] {
  return record.quotations.flatMap((quotation, index) => {
    if (quotation.kind !== 'speech') return []
    const { form, speaker, cue, via, start, end } = quotation
    return {
      anchor: `q${index + 1}`,
      text: read(start, end).trim(),
      form,
      speaker: speaker ? { text: speaker.text, name: speaker.name } : null,
      cue: cue?.text ?? null,
      via: via?.name ?? null,
      paragraph: numberOf(start) ?? 0,
      about: namesInside(record.mentions, quotation),
      start,
      end,
    }
  })
}

/** Whom the words are about: the names inside them, but the speaker's own. */
function namesInside(mentions: readonly Mention[], quotation: Quotation): ExcerptQuotation['about'] {
  const about = new Map<string, ExcerptQuotation['about'][number]>()
  for (let i = firstFrom(mentions, quotation.start); i < mentions.length; i += 1) {
    const mention = mentions[i]
    if (!mention || mention.start >= quotation.end) break
    if (mention.end > quotation.end || mention.name === quotation.speaker?.name) continue
    about.set(`${mention.type}|${mention.name}`, { type: mention.type, name: mention.name })
  }
  return [...about.values()]
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
