import type { Quotation } from '../../model/record.ts'
import { afterCue } from './after-cue.ts'
import type { Cue } from './cue.ts'
import { firstCueFrom } from './find-cue-at.ts'
import { subjectAfter } from './find-inverted-subject.ts'
import { findSubject } from './find-subject.ts'
import type { Named } from './named.ts'
import type { Phrase } from './read-noun-phrase.ts'
import type { Found, InFrame, Reading } from './reading.ts'
import { canSpeak, resolvePhrase } from './resolve-phrase.ts'
import { spanOf, speakerOf } from './span-of.ts'
import { throughSource } from './through-source.ts'

/** They tell what somebody knows or fancies, not what was said. */
const SILENT = new Set(
  'savoir croire imaginer supposer penser rêver espérer souhaiter vouloir craindre redouter voir lire entendre considérer'.split(' '),
)
const SHORTEST = 3
const LONGEST = 150
const NEGATIONS = new Set(['ne', "n'"])

interface Proposed {
  readonly from: number
  readonly to: number
  readonly speaker: Phrase
  readonly cue: Cue
  readonly rule: string
  readonly confidence: number
}

/** What a frame reports without marks: « X a déclaré que [la route est ouverte] », « [La route est ouverte], a déclaré X », « Selon X, [la route est ouverte] ». */
export function proposeIndirect(reading: Reading, here: InFrame): Found[] {
  const out: Found[] = []
  let last = -1
  const spoken = spokenPairs(reading, here)
  for (const proposed of [...propose(here)].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (proposed.from < last || holdsSpeech(spoken, here, proposed)) continue
    const named = resolvePhrase(reading, here, proposed.speaker)
    const found = named === null ? null : build(reading, here, proposed, named)
    if (found === null) continue
    out.push(found)
    last = proposed.to
  }
  return out
}

function* propose(here: InFrame): Generator<Proposed> {
  for (const cue of here.clause.cues) {
    const proposed = cue.mood === 'preposition' ? accordingTo(here, cue) : (thatClause(here, cue) ?? trailing(here, cue))
    if (proposed !== null) yield proposed
  }
}

/** « X a déclaré que [ … ] », to the sentence's end or to the next verb of saying after a comma. */
function thatClause(here: InFrame, cue: Cue): Proposed | null {
  const { words } = here.frame
  if (cue.verb === null || (cue.mood !== 'finite' && cue.mood !== 'gerund') || !speaksOut(here, cue)) return null
  let that = cue.to
  while (that < Math.min(words.length, cue.to + 8) && words[that]?.low !== 'que' && words[that]?.low !== "qu'") {
    if (words[that]?.kind === 'mark' || words[that]?.low === 'qui') return null
    that++
  }
  if (words[that]?.low !== 'que' && words[that]?.low !== "qu'") return null
  const speaker = cue.pronoun >= 0 ? { from: cue.pronoun, to: cue.pronoun + 1 } : findSubject(here.clause, cue)
  if (speaker === null || !canSpeak(here, speaker)) return null
  return { from: that + 1, to: endOfClause(here, that + 1), speaker, cue, rule: 'that-clause', confidence: 0.85 }
}

/** A verb of saying, not denied: « n’a pas dit que » reports nothing. */
function speaksOut({ clause }: InFrame, cue: Cue): boolean {
  if (cue.verb === null || !cue.verb.classes.includes('say') || SILENT.has(cue.verb.infinitive)) return false
  return !clause.words.slice(Math.max(0, cue.from - 1), cue.to).some((word) => NEGATIONS.has(word.low))
}

function endOfClause({ frame, clause }: InFrame, from: number): number {
  const limit = Math.min(frame.words.length, from + LONGEST)
  for (let i = from; i < limit; i++) {
    const low = frame.words[i]?.low
    if (low === '¶' || low === ';') return i
    if (low === ',' && isNewSaying(clause.cues[firstCueFrom(clause.cues, i + 1)], i + 1)) return i
  }
  return limit
}

function isNewSaying(cue: Cue | undefined, at: number): boolean {
  return cue !== undefined && cue.from === at && (cue.mood === 'gerund' || cue.pronoun >= 0) && (cue.verb?.classes.includes('say') ?? false)
}

/** « [La route est ouverte], a déclaré X. »: verb, then subject, after a comma. */
function trailing(here: InFrame, cue: Cue): Proposed | null {
  const { words } = here.frame
  if (cue.mood !== 'finite' || !speaksOut(here, cue) || words[cue.from - 1]?.low !== ',') return null
  const speaker = cue.pronoun >= 0 ? { from: cue.pronoun, to: cue.pronoun + 1 } : subjectAfter(here.clause, cue.to)
  if (speaker === null || !canSpeak(here, speaker)) return null
  return { from: sentenceStart(here, cue.from), to: cue.from - 1, speaker, cue, rule: 'verb and subject at the end', confidence: 0.85 }
}

/** « Selon X, [ … ]. », « [ … ], selon X. » */
function accordingTo(here: InFrame, cue: Cue): Proposed | null {
  const { words } = here.frame
  const speaker = cue.weak ? null : afterCue(here.clause, cue)
  if (speaker === null || !canSpeak(here, speaker) || words[cue.from]?.low === 'citant') return null
  const start = sentenceStart(here, cue.from)
  const base = { speaker, cue, confidence: 0.75 }
  if (cue.from - start <= 1) {
    const comma = nextComma(here, speaker.to)
    return comma < 0 ? null : { ...base, from: comma + 1, to: endOfClause(here, comma + 1), rule: 'preposition at the head' }
  }
  const end = words[speaker.to]?.low
  const closes = end === undefined || end === '.' || end === '¶' || end === ';'
  return words[cue.from - 1]?.low === ',' && closes ? { ...base, from: start, to: cue.from - 1, rule: 'preposition at the end' } : null
}

function sentenceStart({ frame }: InFrame, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) if (frame.words[i]?.low === '¶' || frame.words[i]?.low === ';') return i + 1
  return Math.max(0, at - LONGEST)
}

function nextComma({ frame }: InFrame, from: number): number {
  let last = -1
  for (let i = from; i < Math.min(frame.words.length, from + 24); i++) {
    const low = frame.words[i]?.low
    if (low === ',') last = i
    if (low === ',' && frame.words[i + 1]?.kind !== 'mark' && !isApposition(frame.words[i + 1]?.low)) return i
    if (low === '.' || low === '¶') return last
  }
  return last
}

function isApposition(low: string | undefined): boolean {
  return (
    low !== undefined &&
    /^(?:un|une|procureur|directeur|directrice|président|présidente|porte-parole|ministre|maire|professeur|chef|responsable|avocat|avocate|qui|chercheur|député|secrétaire)$/.test(
      low,
    )
  )
}

/** Marked words inside are quotations already. */
function holdsSpeech(spoken: ReadonlySet<number>, here: InFrame, { from, to }: Proposed): boolean {
  for (let i = from; i < to; i++) if (spoken.has(here.frame.words[i]?.pair ?? -1)) return true
  return false
}

/** The pairs of this frame that were read as speech. */
function spokenPairs(reading: Reading, here: InFrame): ReadonlySet<number> {
  const spoken = new Set<number>()
  for (let k = reading.found.length - 1; k >= 0 && reading.found[k]?.frame === here.at; k--) {
    const found = reading.found[k]
    if (found?.quotation.kind === 'speech') spoken.add(found.pair)
  }
  return spoken
}

function build(reading: Reading, here: InFrame, { from, to, cue, speaker, rule, confidence }: Proposed, named: Named): Found | null {
  const { words } = here.frame
  let first = from
  let end = to
  while (first < end && words[first]?.kind === 'mark' && words[first]?.low !== '«»') first++
  while (end > first && /^[.,;:!?…–—-]$/.test(words[end - 1]?.low ?? '')) end--
  if (end - first < SHORTEST) return null
  const span = spanOf(reading, here, { from: first, to: end })
  if (span === null) return null
  const sourced = throughSource(reading, here, { rule, cue, speaker }, named, cue.from)
  const quotation: Quotation = {
    ...span,
    kind: 'speech',
    form: 'indirect',
    speaker: speakerOf(sourced.named),
    cue: spanOf(reading, here, cue),
    via: sourced.via,
    rule,
    confidence,
  }
  return { quotation, named: sourced.named, frame: here.at, block: here.block, pair: -1 }
}
