/**
 * Shown characters → the same, composed as French printers do: « l' Alberta , c'est où ? » → « l’Alberta, c’est où ? » with a narrow no-break
 * space. Changes spaces and signs only, never a letter; leaves `verbatim` spans (code) and addresses alone. It sees the whole paragraph, so
 * that it works across the borders of segments. Linear in the text's length.
 */
import type { Span } from '../../model/span.ts'
import { type CompositionRule, compositionRules } from './composition-rules.ts'
import { findGuards, type Guard } from './find-guards.ts'
import { type Change, changeShown, type Shown } from './shown.ts'

/** Cheap test: nothing to compose without one of these. */
const worthwhile = /[;:!?«»'%€]|\.\.| [,.)]|\( |\d |[’-] | e /

export function composeFrench(shown: Shown, verbatim: readonly Span[] = []): Shown {
  if (!worthwhile.test(shown.text)) return shown
  return compositionRules.reduce((out, rule) => (rule.when.test(out.text) ? applyRule(out, rule, verbatim) : out), shown)
}

function applyRule(shown: Shown, rule: CompositionRule, verbatim: readonly Span[]): Shown {
  const guards = findGuards(shown, verbatim)
  const changes: Change[] = []
  let next = 0
  for (const match of shown.text.matchAll(rule.find)) {
    const [start, end] = [match.index, match.index + match[0].length]
    while (next < guards.length && (guards[next] as Guard)[1] <= start) next += 1
    const guard = guards[next]
    if (guard && guard[0] < end) continue
    const change = smallest(start, match[0], rule.give(match))
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
