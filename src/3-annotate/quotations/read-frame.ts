import type { Quotation } from '../../model/record.ts'
import { afterCue } from './after-cue.ts'
import { attributeInside } from './attribute-inside.ts'
import { attributeQuotation } from './attribute-quotation.ts'
import type { Attribution } from './attribution.ts'
import { carryOver } from './carry-over.ts'
import { chooseForm } from './choose-form.ts'
import type { Cue } from './cue.ts'
import { findSubject } from './find-subject.ts'
import { noteMedium } from './keep-medium.ts'
import { labelKind } from './label-kind.ts'
import { fromMention } from './name-speaker.ts'
import type { Named } from './named.ts'
import type { Pair } from './pair-marks.ts'
import { proposeIndirect } from './propose-indirect.ts'
import type { Phrase } from './read-noun-phrase.ts'
import { readSubject } from './read-subject.ts'
import type { InFrame, Reading } from './reading.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { spanOf, speakerOf } from './span-of.ts'
import { indexOfWord, type Word } from './split-words.ts'
import { throughSource } from './through-source.ts'
import { weighRule } from './weigh-rule.ts'

/** « certains », « l’un d’eux »: a pronoun never means them. */
const VAGUE = /^(?:une?|autres?|certaine?s|plusieurs|tous|ceux|celles?|celui|beaucoup|personne|quelqu['’]un)(?: |$)/i
const ENOUGH_WORDS = 60

/** Reads one frame: remembers who is spoken of, then labels and attributes each quotation in it, then what is reported without marks. */
export function readFrame(reading: Reading, here: InFrame): void {
  const { frame, clause } = here
  const subject = readSubject(clause, 0, frame.words.length)
  rememberMentions(reading, here)
  if (subject !== null) remember(reading, here, subject, 'subject')
  for (const cue of clause.cues) {
    const phrase = cue.mood === 'preposition' ? afterCue(clause, cue) : isSaying(cue) ? findSubject(clause, cue) : null
    if (phrase !== null) remember(reading, here, phrase, 'speaker')
    if (phrase !== null && isSaying(cue)) noteMedium(reading, here, phrase, cue.from)
  }
  frame.words.forEach((word, q) => {
    const pair = word.pair < 0 ? undefined : reading.pairs[word.pair]
    if (pair !== undefined) readPair(reading, here, { pair, q, index: word.pair })
  })
  if (frame.inside === -1) reading.found.push(...proposeIndirect(reading, here))
  if (frame.words.at(-1)?.low === ':') rememberColon(reading, here, subject)
}

function isSaying(cue: Cue): boolean {
  return cue.mood === 'finite' && cue.pronoun < 0 && (cue.verb?.classes.includes('say') ?? false)
}

function rememberMentions(reading: Reading, here: InFrame): void {
  for (const word of here.frame.words) {
    const mention = reading.mentions.byStart.get(word.start)
    if (mention === undefined || mention.type === 'event' || mention.type === 'product') continue
    reading.history.push({
      named: fromMention(here.naming, mention),
      role: 'mention',
      at: mention.start,
      frame: here.at,
      block: here.block,
    })
  }
}

function remember(reading: Reading, here: InFrame, phrase: Phrase, role: 'subject' | 'speaker'): void {
  const named = resolvePhrase(reading, here, phrase)
  if (named?.animate && !VAGUE.test(named.name)) reading.history.push({ named, role, at: named.start, frame: here.at, block: here.block })
}

function rememberColon(reading: Reading, here: InFrame, subject: Phrase | null): void {
  const told = here.clause.cues.findLast((cue) => cue.mood === 'finite' && cue.verb?.classes.includes('say'))
  const phrase = told === undefined ? subject : findSubject(here.clause, told)
  reading.colon = { named: phrase === null ? null : resolvePhrase(reading, here, phrase), frame: here.at }
}

interface InPlace {
  readonly pair: Pair
  readonly q: number
  readonly index: number
}

function readPair(reading: Reading, here: InFrame, { pair, q, index }: InPlace): void {
  const { words } = here.frame
  const inner = innerWords(reading, pair)
  const content = reading.text.slice(pair.start, pair.end)
  const attribution = attributeQuotation(here, q, inner)
  const label = labelKind({ words, q, inner, content, attribution, mentions: reading.mentions, dialogue: pair.rule === 'dialogue' })
  const form = pair.rule === 'dialogue' ? 'direct' : chooseForm(words, q, content, attribution)
  const { kind } = label
  const { start, end } = pair
  const sure = pair.rule === 'pair' ? label.confidence : label.confidence * 0.8
  if (label.kind !== 'speech') {
    const { rule } = label
    const quotation: Quotation = { text: content, start, end, kind, form, confidence: sure, speaker: null, cue: null, via: null, rule }
    reading.found.push({ quotation, named: null, frame: here.at, block: here.block, pair: index })
    return
  }
  const inside = attribution === null ? attributeInside(reading, here, inner) : null
  const carried = attribution === null ? (inside ?? carryOver(reading, here, q, pair)) : null
  const said = attribution?.speaker ? resolvePhrase(reading, here, attribution.speaker) : null
  const { named, via } = throughSource(reading, here, attribution, carried?.named ?? said, q)
  const cue = attribution?.cue ? spanOf(reading, here, attribution.cue) : (inside?.cue ?? null)
  const rule = carried?.rule ?? attribution?.rule ?? 'nobody named'
  const quotation: Quotation = {
    text: content,
    start,
    end,
    kind,
    form,
    confidence: Math.min(sure, weighRule(rule)),
    speaker: speakerOf(named),
    cue,
    via,
    rule: `${label.rule}; ${rule}`,
  }
  reading.found.push({ quotation, named, frame: here.at, block: here.block, pair: index })
  rememberSpeaker(reading, here, named, attribution)
}

/** The agent of « comme l’a dit X » is spoken of by the way: a pronoun after it means somebody else. */
function rememberSpeaker(reading: Reading, here: InFrame, named: Named | null, attribution: Attribution | null): void {
  const aside = attribution?.rule === 'as said' || attribution?.rule === 'agent after'
  if (named !== null)
    reading.history.push({ named, role: aside ? 'mention' : 'speaker', at: named.start, frame: here.at, block: here.block })
}

/** The first words between the marks, enough to tell what they are. */
function innerWords({ words }: Reading, pair: Pair): readonly Word[] {
  const from = indexOfWord(words, pair.start)
  let to = from
  while (to < from + ENOUGH_WORDS && (words[to]?.start ?? pair.end) < pair.end) to++
  return words.slice(from, to)
}
