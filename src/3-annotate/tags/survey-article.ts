import type { Mention } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from './split-words.ts'

/** What the phrases of an article are seen against; all places are indexes of words. */
export interface Survey {
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
  /** For each word: its mention, −1 outside; its sentence. */
  readonly mentionAt: Int32Array
  readonly sentenceAt: Int32Array
  /** Words before `titleEnd` are the title (0: none), up to `colonEnd` its rubric (« Égypte : »), up to `leadEnd` the first paragraph. */
  readonly titleStart: number
  readonly titleEnd: number
  readonly colonEnd: number
  readonly leadEnd: number
}

/** A first paragraph has this many words at least, and counts no further than so many. */
const LEAD_LEAST = 15
const LEAD_MOST = 150

/** Words, sentences, names and title → where everything stands. */
export function surveyArticle(
  words: readonly Word[],
  sentences: readonly Span[],
  mentions: readonly Mention[],
  title: Span | null,
): Survey {
  const titleStart = title ? words.findIndex((word) => word.start >= title.start) : 0
  let titleEnd = Math.max(0, titleStart)
  if (title) while (titleEnd < words.length && (words[titleEnd]?.end ?? 0) <= title.end) titleEnd++
  tallyWords(words, Math.max(0, titleStart), titleEnd)
  return {
    words,
    mentions,
    mentionAt: placeSpans(words, mentions),
    sentenceAt: sentences.length > 0 ? placeSpans(words, sentences) : countSentences(words),
    titleStart: Math.max(0, titleStart),
    titleEnd,
    colonEnd: findRubric(words, Math.max(0, titleStart), titleEnd),
    leadEnd: findLeadEnd(words, titleEnd),
  }
}

/** How often each word stands in the text, and whether in its title: left with the words' facts, where no look-up by their letters is needed. */
function tallyWords(words: readonly Word[], titleStart: number, titleEnd: number): void {
  for (const { facts } of words) {
    facts.tally.count = 0
    facts.tally.titled = false
  }
  for (const { facts } of words) facts.tally.count++
  for (let i = titleStart; i < titleEnd; i++) {
    const facts = words[i]?.facts
    if (facts) facts.tally.titled = true
  }
}

/** For each word the span that it lies in, −1 outside; spans are sorted and apart. */
function placeSpans(words: readonly Word[], spans: readonly Span[]): Int32Array {
  const at = new Int32Array(words.length).fill(-1)
  let i = 0
  spans.forEach((span, number) => {
    while (i < words.length && (words[i]?.end ?? 0) <= span.start) i++
    for (; i < words.length && (words[i]?.start ?? 0) < span.end; i++) at[i] = number
  })
  return at
}

function countSentences(words: readonly Word[]): Int32Array {
  const at = new Int32Array(words.length)
  let sentence = 0
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.first) sentence++
    at[i] = sentence
  }
  return at
}

/** « Égypte : Mohamed Morsi élu président »: the words before the colon, six at most. */
function findRubric(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + 7); i++) if (words[i]?.broken) return i
  return from
}

function findLeadEnd(words: readonly Word[], from: number): number {
  for (let i = from + LEAD_LEAST; i < Math.min(words.length, from + LEAD_MOST); i++) if (words[i]?.opens) return i
  return Math.min(words.length, from + LEAD_MOST)
}
