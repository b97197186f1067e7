import type { Mention, Quotation } from '../../model/record.ts'
import type { Span, TextSpan } from '../../model/span.ts'
import { splitBlocks } from '../sentences/split-blocks.ts'
import { type Attribution, afterCue, attributeAfter, attributeTrailing } from './attribute-after.ts'
import { attributeBefore, attributeOwnVerb } from './attribute-before.ts'
import { buildFrames, type Frame } from './build-frames.ts'
import { findCues, VERBS } from './find-cues.ts'
import { type Clause, readSubject } from './find-subject.ts'
import { findVia } from './find-via.ts'
import { indexMentions } from './index-mentions.ts'
import { indexPeople } from './index-people.ts'
import { isPressName } from './is-press.ts'
import { type Focus, resolvePronoun } from './keep-focus.ts'
import { labelKind } from './label-kind.ts'
import { fromMention, type Named, type Naming, nameSpeaker } from './name-speaker.ts'
import { type Pair, pairMarks } from './pair-marks.ts'
import type { Phrase } from './read-noun-phrase.ts'
import { indexOfWord, splitWords, type Word } from './split-words.ts'

/**
 * Text, its sentences, names and paragraphs → the quotations, in order: every pair of marks labelled speech, name, title or term, speech with its speaker
 * where the article names one: « « C’est clair », a dit Mark Cancian. » → speech, speaker Mark Cancian, cue « a dit ». Linear in the length of the text.
 */
export function findQuotations(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  paragraphs: readonly Span[],
): readonly Quotation[] {
  const words = splitWords(text)
  const blocks = splitBlocks(text, paragraphs)
  const pairs = pairMarks(text, blocks, sentences)
  const index = indexMentions(mentions)
  const people = indexPeople(words, mentions)
  const frames = buildFrames(words, sentences, pairs)
  const history: Focus[] = []
  const out: Quotation[] = []
  const state: State = { text, history, pairs, out, last: null }
  frames.forEach((frame, at) => {
    const clause: Clause = { words: frame.words, cues: findCues(frame.words), mentions: index }
    const naming: Naming = { text, words: frame.words, mentions: index, people, ordered: mentions }
    readFrame(state, { frame, at, clause, naming, words })
  })
  return out.sort((a, b) => a.start - b.start || b.end - a.end)
}

interface State {
  readonly text: string
  readonly history: Focus[]
  readonly pairs: readonly Pair[]
  readonly out: Quotation[]
  last: { speaker: Quotation['speaker']; named: Named | null; frame: number; via: Quotation['via'] } | null
}

interface InFrame {
  readonly frame: Frame
  readonly at: number
  readonly clause: Clause
  readonly naming: Naming
  readonly words: readonly Word[]
}

function readFrame(state: State, here: InFrame): void {
  const { frame, clause, naming } = here
  const subject = readSubject(clause, 0, frame.words.length)
  for (const word of frame.words) {
    const mention = naming.mentions.byStart.get(word.start)
    if (mention !== undefined && mention.type !== 'event' && mention.type !== 'product') {
      state.history.push({ named: fromMention(naming, mention), role: 'mention', at: mention.start, frame: here.at, block: 0 })
    }
  }
  if (subject !== null) {
    const named = resolve(state, here, subject)
    if (named !== null) state.history.push({ named, role: 'subject', at: frame.words[subject.from]?.start ?? 0, frame: here.at, block: 0 })
  }
  for (const cue of clause.cues) {
    if (cue.mood !== 'preposition') continue
    const phrase = afterCue(clause, cue)
    const named = phrase === null ? null : resolve(state, here, phrase)
    if (named?.animate) state.history.push({ named, role: 'speaker', at: named.start, frame: here.at, block: 0 })
  }
  frame.words.forEach((word, q) => {
    const pair = word.pair === undefined ? undefined : state.pairs[word.pair]
    if (pair !== undefined) readPair(state, here, pair, q)
  })
}

function resolve(state: State, here: InFrame, phrase: Phrase): Named | null {
  const word = here.frame.words[phrase.from]
  if (word === undefined) return null
  if (/^(?:il|elle|ils|elles|lui|eux|celui-ci|celle-ci|ceux-ci)$/.test(word.low) && phrase.to === phrase.from + 1) {
    const found = resolvePronoun(state.history, { low: word.low, at: word.start, frame: here.at, block: 0 })
    return found === null ? null : { ...found, start: word.start, end: word.end, text: state.text.slice(word.start, word.end) }
  }
  const last = here.frame.words[phrase.to - 1]
  if (/^(?:ce|cette)$/.test(word.low) && /^dernière?s?$/.test(last?.low ?? '') && last !== undefined) {
    const found = resolvePronoun(state.history, { low: word.low, at: word.start, frame: here.at, block: 0 })
    return found === null ? null : { ...found, start: word.start, end: last.end, text: state.text.slice(word.start, last.end) }
  }
  if (/^intéressée?$/.test(last?.low ?? '') && last !== undefined && phrase.to - phrase.from <= 2) {
    const found = resolvePronoun(state.history, { low: last.low, at: word.start, frame: here.at, block: 0 })
    return found === null ? null : { ...found, start: last.start, end: last.end, text: state.text.slice(last.start, last.end) }
  }
  if (/^(?:on|je|nous|vous|tu)$/.test(word.low)) return null
  return nameSpeaker(here.naming, phrase)
}

function attribute(state: State, here: InFrame & { inner: readonly Word[] }, q: number): Attribution | null {
  const canSpeak = (phrase: Phrase): boolean => {
    const word = here.frame.words[phrase.from]
    if (word === undefined || /^(?:ce|cela|ça|lequel|laquelle|qu'|que)$/.test(word.low))
      return /^dernière?$/.test(here.frame.words[phrase.from + 1]?.low ?? '')
    if (/^(?:il|elle|ils|elles|on|lui|eux|celui-ci|celle-ci|ceux-ci)$/.test(word.low)) return true
    return nameSpeaker(here.naming, phrase)?.animate ?? false
  }
  const after = attributeAfter(here.clause, q)
  if (after !== null && after.rule !== 'subject and verb after') return after
  const before = attributeBefore(here.clause, q, canSpeak)
  if (after === null) {
    if (before !== null && before.reach !== 'loose' && before.speaker !== null) return before
    return attributeTrailing(here.clause, q) ?? before ?? (beginsWithVerb(here.inner) ? attributeOwnVerb(here.clause, q, canSpeak) : null)
  }
  const voice = after.speaker === null ? null : nameSpeaker(here.naming, after.speaker)
  if (voice !== null && isPressName(voice.name) && before?.speaker && after.speaker !== null) return { ...before, via: after.speaker }
  return after
}

/** « s’associe à », « n’a pas vu », « est effaré », « effaré par »: what is quoted says what its subject does or is. */
function beginsWithVerb(inner: readonly Word[]): boolean {
  const first = inner[0]?.low === '[' || inner[0]?.low === '…' ? inner[1] : inner[0]
  if (first === undefined || first.capital) return false
  return (
    /^(?:se|s'|ne|n'|a|ont|est|sont|était|avait|sera|doit|peut|va|l'|lui|y|en)$/.test(first.low) ||
    /(?:ait|aient|é|ée|és|ées)$/.test(first.low) ||
    VERBS.get(first.low)?.finite === true
  )
}

function readPair(state: State, here: InFrame, pair: Pair, q: number): void {
  const { clause, frame } = here
  const from = indexOfWord(here.words, pair.start)
  const inner = here.words.slice(from, indexOfWord(here.words, pair.end))
  const attribution = attribute(state, { ...here, inner }, q)
  const content = state.text.slice(pair.start, pair.end)
  const label = labelKind({ words: frame.words, q, inner, content, attribution, mentions: clause.mentions })
  let named: Named | null = null
  if (label.kind === 'speech' && attribution?.speaker) named = resolve(state, here, attribution.speaker)
  let rule = `${label.rule}; ${attribution?.rule ?? 'nobody'}`
  if (
    label.kind === 'speech' &&
    attribution === null &&
    state.last !== null &&
    here.at - state.last.frame <= 1 &&
    frame.words.length <= 3
  ) {
    named = state.last.named
    rule = `${label.rule}; goes on`
  }
  const speaker = named === null ? null : { text: named.text, start: named.start, end: named.end, name: named.name }
  const cue = attribution?.cue ? spanOf(state.text, here, attribution.cue.from, attribution.cue.to) : null
  const via = label.kind === 'speech' ? findVia(state.text, frame.words, { from: 0, to: frame.words.length }, clause.mentions) : null
  const form = /^\p{Lu}/u.test(content) ? 'direct' : 'mixed'
  state.out.push({
    text: content,
    start: pair.start,
    end: pair.end,
    kind: label.kind,
    form,
    speaker,
    cue: label.kind === 'speech' ? cue : null,
    via,
    rule,
    confidence: label.confidence,
  })
  if (label.kind === 'speech') {
    state.last = { speaker, named, frame: here.at, via }
    const aside = attribution?.rule === 'as said' || attribution?.rule === 'agent after'
    if (named !== null) state.history.push({ named, role: aside ? 'mention' : 'speaker', at: named.start, frame: here.at, block: 0 })
  }
}

function spanOf(text: string, here: InFrame, from: number, to: number): TextSpan | null {
  const start = here.frame.words[from]?.start
  const end = here.frame.words[to - 1]?.end
  return start === undefined || end === undefined ? null : { text: text.slice(start, end), start, end }
}
