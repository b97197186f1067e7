import type { Span } from '../../model/span.ts'
import { ASIDE_INDEX, MAY_OPEN_ASIDE } from './hints-of.ts'
import type { Pair } from './pair-marks.ts'
import { indexOfWord, standsAt, type Word } from './split-words.ts'

/** A word of a frame; a quotation inside the frame is one word, `«»`, with its pair; `¶` parts two sentences. */
export type FrameWord = Word

/** A sentence as a reader hears it between the quotations: its words, each quotation set in it counted as one word. */
export interface Frame extends Span {
  readonly words: readonly FrameWord[]
  /** Pairs set in this frame, in order. */
  readonly pairs: readonly number[]
  /** The pair whose inside this frame is, or -1. */
  readonly inside: number
}

/**
 * Words, sentences and pairs → frames in reading order: « Il juge « honteux » ce vote. » is Il juge «» ce vote. Sentences that one quotation joins make one frame.
 * What stands between marks is a frame of its own when it holds marks.
 */
export function buildFrames(words: readonly Word[], sentences: readonly Span[], pairs: readonly Pair[]): Frame[] {
  const children = new Map<number, number[]>()
  pairs.forEach((pair, index) => {
    const list = children.get(pair.parent)
    if (list === undefined) children.set(pair.parent, [index])
    else list.push(index)
  })
  const frames = frameSentences({ words, sentences, pairs }, children.get(-1) ?? [])
  for (const [parent, list] of children) {
    const around = pairs[parent]
    if (around === undefined) continue
    const inner = sentencesIn(sentences, around)
    frames.push(frameSpan({ words, sentences: inner, pairs }, { start: around.start, end: around.end, inside: parent }, list))
  }
  return frames.sort((a, b) => a.start - b.start)
}

/** The sentences that a span touches, by halving: there may be many. */
function sentencesIn(sentences: readonly Span[], span: Span): readonly Span[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < sentences.length && (sentences[end]?.start ?? 0) < span.end) end++
  return sentences.slice(low, end)
}

interface Source {
  readonly words: readonly Word[]
  readonly sentences: readonly Span[]
  readonly pairs: readonly Pair[]
}

function frameSentences(source: Source, top: readonly number[]): Frame[] {
  const frames: Frame[] = []
  let next = 0
  for (let s = 0; s < source.sentences.length; s++) {
    const first = source.sentences[s]
    if (first === undefined) continue
    let end = first.end
    const own: number[] = []
    const joined = [first]
    for (let pair = pairAt(source, top, next); pair !== undefined && pair.open < end; pair = pairAt(source, top, next)) {
      own.push(top[next] ?? -1)
      next++
      for (let after = source.sentences[s + 1]; after !== undefined && after.start < pair.close; after = source.sentences[s + 1]) {
        joined.push(after)
        end = Math.max(end, after.end)
        s++
      }
    }
    frames.push(frameSpan({ ...source, sentences: joined }, { start: first.start, end, inside: -1 }, own))
  }
  return frames
}

/** A place that is none is not asked for: an array read at -1 is searched as an object. */
function pairAt({ pairs }: Source, numbers: readonly number[], at: number): Pair | undefined {
  return at < numbers.length ? pairs[numbers[at] as number] : undefined
}

function frameSpan(source: Source, span: Span & { readonly inside: number }, own: readonly number[]): Frame {
  const { words, sentences } = source
  const out: FrameWord[] = []
  let next = 0
  let sentence = 0
  for (let i = indexOfWord(words, span.start); i < words.length; i++) {
    const word = words[i]
    if (word === undefined || word.start >= span.end) break
    const pair = pairAt(source, own, next)
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= word.start) {
      sentence++
      if (out.length > 0) out.push(mark('¶', word.start, word.start))
    }
    if (pair === undefined || word.start < pair.open) i = pushWord(words, i, out)
    else {
      out.push(mark('«»', pair.open, pair.close, own[next] ?? -1))
      next++
      i = indexOfWord(words, Math.max(pair.close, word.end)) - 1
      while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= pair.end) sentence++
    }
  }
  return { start: span.start, end: span.end, words: out, pairs: own, inside: span.inside }
}

/** Asides (« pour sa part ») are passed over, with the comma that closes them; gives the index of the last word taken. */
function pushWord(words: readonly Word[], i: number, out: FrameWord[]): number {
  const word = words[i]
  if (word === undefined) return i
  const asides = word.hints & MAY_OPEN_ASIDE ? ASIDE_INDEX.get(word.low) : undefined
  if (asides !== undefined) for (const aside of asides) if (standsAt(words, i, aside)) return i + aside.length - 1
  out.push(word)
  return i
}

function mark(low: string, start: number, end: number, pair = -1): Word {
  return { start, end, low, kind: 'mark', capital: false, inverted: false, pair, hints: 0 }
}
