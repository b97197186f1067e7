/**
 * A stretch of an article's text with what was found in it → nested segments, hard lines joined, Markdown's signs hidden, composed in French
 * where the text is. « l'<OTAN> a dit <« oui »> » → `['l’', { mention }, ' a dit ', { quotation }]`. Without composition the strings of the
 * segments, read in order, are the characters of the source, but for line ends and hidden signs.
 */
import type { Inline } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Segment } from '../../model/views/segment.ts'
import { composeFrench } from './compose-french.ts'
import { superiorLetters } from './composition-rules.ts'
import { findGuards } from './find-guards.ts'
import { hideSpans } from './hide-spans.ts'
import { joinLines } from './join-lines.ts'
import { type Mark, nestMarks } from './nest-marks.ts'
import { type Shown, showSlice, sourceAt } from './shown.ts'

export interface SegmentOptions {
  readonly composed: boolean
  readonly inlines?: readonly Inline[]
  /** Code: every space and line end is kept. */
  readonly verbatim?: boolean
}

export function segmentText(text: string, span: Span, marks: readonly Mark[], options: SegmentOptions): readonly Segment[] {
  const inlines = options.inlines ?? []
  const hidden = inlines.filter((inline) => inline.kind === 'syntax').sort((a, b) => a.start - b.start)
  const bare = hideSpans(showSlice(text, span.start, span.end), hidden)
  if (options.verbatim) return nestMarks(bare, marks, span.start, span.end)
  const joined = joinLines(bare)
  const composed = options.composed ? composeFrench(joined, codeSpans(inlines)) : joined
  const all = [...marks, ...inlines.flatMap(markInline), ...(options.composed ? markSuperiors(composed, codeSpans(inlines)) : [])]
  if (all.length === 0) return composed.text === '' ? [] : [composed.text]
  return nestMarks(composed, all, span.start, span.end)
}

function codeSpans(inlines: readonly Inline[]): readonly Span[] {
  return inlines.filter((inline) => inline.kind === 'code').sort((a, b) => a.start - b.start)
}

function markInline({ start, end, kind, href }: Inline): readonly Mark[] {
  if (kind === 'syntax') return []
  if (kind === 'break') return [{ start, end, cut: false, anchor: false, make: () => ({ kind: 'break' }) }]
  if (kind !== 'link') return [{ start, end, cut: true, anchor: false, make: ({ children }) => ({ kind, children }) }]
  if (href === undefined) return []
  const make: Mark['make'] = ({ children, within }) => (within ? { kind: 'emphasis', children } : { kind: 'link', href, children })
  return [{ start, end, cut: false, anchor: true, make }]
}

function markSuperiors(shown: Shown, code: readonly Span[]): readonly Mark[] {
  if (!/[1-9IVX](?:e|r|n|d)/.test(shown.text)) return []
  const marks: Mark[] = []
  const guards = findGuards(shown, code)
  for (const match of shown.text.matchAll(superiorLetters)) {
    if (guards.some(([start, end]) => match.index < end && start <= match.index)) continue
    const letters = match[2] ?? match[4] ?? match[6] ?? ''
    const end = match.index + match[0].length
    const first = sourceAt(shown, end - letters.length)
    const last = sourceAt(shown, end - 1)
    marks.push({ start: first, end: last + 1, cut: true, anchor: false, make: ({ children }) => ({ kind: 'superior', children }) })
  }
  return marks
}
