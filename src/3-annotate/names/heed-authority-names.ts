/**
 * Names found by the tagger, and the names of the authority file that stand in the text → the names, in order, none over another. Where the tagger found
 * nothing the file's name is one, of the file's type; a longer one takes the place of what the tagger cut short (« université de [Sheffield] »); where the tagger
 * found the same words and doubts, the file's type counts. A name inside a longer one (« Curie » in « institut Curie ») stays inside.
 */

import { TRIGGER_WORDS } from '../../french/names/trigger-words.ts'
import { describeWord } from './describe-word.ts'
import type { AuthoritySpan } from './find-authority-names.ts'
import { foldWord } from './fold-word.ts'
import type { NameSpan } from './name-span.ts'
import { NAME_TYPES, type WordLists } from './names-model.ts'

const ROLES = new Set(`${TRIGGER_WORDS.title} ${TRIGGER_WORDS.function}`.split(/\s+/))
/** How sure a name is that people listed and that stands here letter for letter: it may still be another's. */
const CONFIDENCE = 0.9
/** A tagger that is surer than this of another type knows better: « Washington », the place, where the file has the person. */
const SURE = 0.8

export function heedAuthorityNames(
  spans: readonly NameSpan[],
  standing: readonly AuthoritySpan[],
  text: string,
  lists: WordLists,
): readonly NameSpan[] {
  const gone = new Set<NameSpan>()
  const heeded: NameSpan[] = []
  let from = 0
  for (const one of standing) {
    while (from < spans.length && (spans[from]?.end ?? 0) <= one.start) from++
    const touched: NameSpan[] = []
    for (let at = from; at < spans.length && (spans[at]?.start ?? 0) < one.end; at++) touched.push(spans[at] as NameSpan)
    if (!isHeeded(one, touched, text, lists)) continue
    heeded.push(asSpan(one))
    for (const span of touched) gone.add(span)
  }
  if (heeded.length === 0) return spans
  return [...spans.filter((span) => !gone.has(span)), ...heeded].sort((a, b) => a.start - b.start)
}

function isHeeded(one: AuthoritySpan, touched: readonly NameSpan[], text: string, lists: WordLists): boolean {
  const [first] = touched
  if (first === undefined) return !isCommonOpening(one, text, lists)
  if (first.start === one.start && first.end === one.end) return NAME_TYPES[first.type] !== one.type && first.confidence < SURE
  return !opensWithRole(one) && touched.every(({ start, end }) => start >= one.start && end <= one.end)
}

/** « capitaine Scott », listed so: where the tagger found « Scott », the rest is his role. */
function opensWithRole({ reads, type }: AuthoritySpan): boolean {
  return type === 'person' && ROLES.has(foldWord(/^\p{Ll}[\p{L}-]*/u.exec(reads)?.[0] ?? ''))
}

/** « Concorde ! » at the head of a sentence may be the common word. */
function isCommonOpening({ start, reads }: AuthoritySpan, text: string, lists: WordLists): boolean {
  if (/[\s’'-]/.test(reads) || !describeWord(reads, lists).inDictionary) return false
  return /(?:^|[.!?…:»”"«“—–-]|\n)\s*$/.test(text.slice(Math.max(0, start - 8), start))
}

function asSpan({ start, end, reads, type }: AuthoritySpan): NameSpan {
  return { start, end, reads, type: NAME_TYPES.indexOf(type), confidence: CONFIDENCE, origin: 'authority-name' }
}
