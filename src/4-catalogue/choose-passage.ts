/**
 * A name's mentions → the passage that shows it best, at most 220 signs: the sentence of a paragraph that names it in full, neither a scrap nor a
 * page long. « Marie Curie est morte hier à Passy. » with `mark` [0, 11]. Null when no paragraph names it.
 */
import type { ArticleRecord, Mention } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { ReadPassage } from './read-passage.ts'

const bound = 220

export interface Passage {
  readonly text: string
  readonly mark: readonly [number, number]
  readonly paragraph: number
}

export function choosePassage(
  record: ArticleRecord,
  mentions: readonly Mention[],
  read: ReadPassage,
  numberOf: (offset: number) => number | null,
): Passage | null {
  let best: { mention: Mention; sentence: Span; paragraph: number; score: number } | null = null
  for (const mention of mentions) {
    const paragraph = numberOf(mention.start)
    if (paragraph === null) continue
    const sentence = sentenceAround(record.sentences, mention)
    const length = sentence.end - sentence.start
    const score = (mention.text === mention.name ? 2 : 0) + (length >= 50 && length <= bound ? 1 : 0)
    if (!best || score > best.score) best = { mention, sentence, paragraph, score }
  }
  return best && { ...cutAround(read, best.sentence, best.mention), paragraph: best.paragraph }
}

/** The sentence that holds the mention; where a sentence ends inside it, both. */
function sentenceAround(sentences: readonly Span[], mention: Span): Span {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= mention.start) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  if (!found || found.start > mention.start) return mention
  return { start: found.start, end: Math.max(found.end, mention.end) }
}

/** Words before and after are given room in proportion, cut at words, « … » where something is left out. */
function cutAround(read: ReadPassage, sentence: Span, mention: Span): { text: string; mark: readonly [number, number] } {
  const name = read(mention.start, mention.end).trim()
  const before = read(Math.max(sentence.start, mention.start - 4 * bound), mention.start).trimStart()
  const after = read(mention.end, Math.min(sentence.end, mention.end + 4 * bound)).trimEnd()
  const room = Math.max(0, bound - name.length)
  const roomBefore = Math.max(room - after.length, Math.floor(room / 2))
  const kept = keepEnd(before, roomBefore)
  const tail = keepStart(after, room - kept.length)
  return { text: kept + name + tail, mark: [kept.length, kept.length + name.length] }
}

function keepEnd(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.slice(text.length - Math.max(0, room - 2))
  const space = cut.indexOf(' ')
  return space < 0 || room < 3 ? '' : `… ${cut.slice(space + 1)}`
}

function keepStart(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.slice(0, Math.max(0, room - 1))
  const space = cut.lastIndexOf(' ')
  return space < 0 ? (room > 0 ? '…' : '') : `${cut.slice(0, space).replace(/[\s,;:]+$/u, '')}…`
}
