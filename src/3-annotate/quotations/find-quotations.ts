import type { Mention, Quotation } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { splitBlocks } from '../sentences/split-blocks.ts'
import { buildFrames } from './build-frames.ts'
import { findCues } from './find-cues.ts'
import { findDialogue } from './find-dialogue.ts'
import { indexMentions } from './index-mentions.ts'
import { indexPeople } from './index-people.ts'
import { nestPairs } from './nest-pairs.ts'
import { pairMarks } from './pair-marks.ts'
import { propagateLabels } from './propagate-labels.ts'
import { readFrame } from './read-frame.ts'
import type { Reading } from './reading.ts'
import { splitWords } from './split-words.ts'

/**
 * Text, its sentences, names and paragraphs → the quotations, in order: every pair of marks labelled speech, name, title or term, speech with its speaker
 * where the article names one, and what is reported without marks: « « C’est clair », a dit Mark Cancian. » → speech, speaker Mark Cancian, cue « a dit ».
 * Any text at all is read, in time that grows with its length.
 */
export function findQuotations(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  paragraphs: readonly Span[],
): readonly Quotation[] {
  const blocks = splitBlocks(text, paragraphs)
  const words = splitWords(text)
  const pairs = nestPairs([...pairMarks(text, blocks, sentences), ...findDialogue(text, blocks, words)])
  const people = indexPeople(words, mentions)
  const index = indexMentions(mentions)
  const reading: Reading = {
    text,
    words,
    pairs,
    mentions: index,
    ordered: mentions,
    people,
    history: [],
    found: [],
    colon: null,
    medium: null,
  }
  const frames = buildFrames(words, sentences, pairs)
  let block = 0
  frames.forEach((frame, at) => {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= frame.start) block++
    const cues = findCues(frame.words)
    const clause = { words: frame.words, cues, mentions: index, subjects: new Map() }
    const naming = { text, words: frame.words, mentions: index, people, ordered: mentions, known: new Map() }
    readFrame(reading, { frame, at, block, clause, cues, naming, next: frames[at + 1] })
  })
  return propagateLabels(reading.found, pairs, text).sort((a, b) => a.start - b.start || b.end - a.end)
}
