/**
 * Shown characters → the same, composed as French printers do: « l' Alberta , c'est où ? » → « l’Alberta, c’est où ? » with a narrow no-break
 * space. Changes spaces and signs only, never a letter; leaves `verbatim` spans (code) and addresses alone. It sees the whole paragraph, so
 * that it works across the borders of segments. Linear in the text's length.
 */
import type { Span } from '../../model/span.ts'
import { type CompositionRule, compositionRules } from './composition-rules.ts'
import { findGuards, type Guard, holdsAddress } from './find-guards.ts'
import { type Change, changeShown, type Shown, showSlice } from './shown.ts'

/** Cheap test: nothing to compose without one of these. */
const worthwhile = /[;:!?«»'%€]|\.\.| [,.)]|\( |\d |[’-] | e |M [gml]/

export function composeFrench(shown: Shown, verbatim: readonly Span[] = []): Shown {
  if (!worthwhile.test(shown.text)) return shown
  return compositionRules.reduce((out, rule) => (rule.when.test(out.text) ? applyRule(out, rule, verbatim) : out), shown)
}

/** The same for a line whose offsets nobody asks for: several times faster. */
export function composeLine(text: string): string {
  if (!worthwhile.test(text)) return text
  if (holdsAddress(text)) return composeFrench(showSlice(text, 0, text.length)).text
  return compositionRules.reduce(
    (out, { when, find, give }) => (when.test(out) ? out.replace(find, (...match: string[]) => give(match)) : out),
    text,
  )
}

function applyRule(shown: Shown, { find, give }: CompositionRule, verbatim: readonly Span[]): Shown {
  const guards = verbatim.length > 0 || holdsAddress(shown.text) ? findGuards(shown, verbatim) : []
  const changes: Change[] = []
  let next = 0
  find.lastIndex = 0
  for (let match = find.exec(shown.text); match !== null; match = find.exec(shown.text)) {
    const [start, end] = [match.index, match.index + match[0].length]
    while (next < guards.length && (guards[next] as Guard)[1] <= start) next += 1
    const guard = guards[next]
    if (guard && guard[0] < end) continue
    const change = smallest(start, match[0], give(match))
    if (change) changes.push(change)
  }
  return changeShown(shown, changes)
}

/** Only what differs: the characters that both have keep their own offsets. */
function smallest(start: number, from: string, to: string): Change | null {
  if (from === to) return null
  let head = 0
  while (head < from.length && head < to.length && from[head] === to[head]) head += 1
  let tail = 0
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1
  return { start: start + head, end: start + from.length - tail, text: to.slice(head, to.length - tail) }
}
