/**
 * Shown characters and marks over their source → nested segments. Marks may cross: one that may be cut (a quotation, emphasis) is cut at
 * the border of one that may not (a name, a link). `« Le [Matin] dit »` → [quotation [« Le , mention [Matin], dit »]]. Time: n log n in marks.
 */
import type { Segment } from '../../model/views/segment.ts'
import { indexOf, type Shown } from './shown.ts'

export interface Mark {
  /** Offsets in the article's text; may reach beyond the characters shown. */
  readonly start: number
  readonly end: number
  /** May be shown in several parts. */
  readonly cut: boolean
  /** Is a link or holds one. */
  readonly anchor: boolean
  readonly make: (part: Part) => Segment
  /** What must follow the last part where that stands inside a link: a link of its own (the call to a proof), which waits until the other is closed. */
  readonly after?: Segment
}

interface Part {
  readonly children: readonly Segment[]
  /** This part begins, ends the mark. */
  readonly first: boolean
  readonly last: boolean
  /** Inside another link. */
  readonly within: boolean
  /** Holds another link. */
  readonly holds: boolean
}

interface Open {
  readonly mark: Mark | null
  readonly children: Segment[]
  readonly first: boolean
  readonly within: boolean
  holds: boolean
  readonly after: Segment[]
}

export function nestMarks(shown: Shown, marks: readonly Mark[], start: number, end: number): readonly Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
  const starts = [...inside].sort((a, b) => a.start - b.start || b.end - a.end || Number(a.cut) - Number(b.cut))
  const borders = [...new Set(inside.flatMap((mark) => [Math.max(start, mark.start), Math.min(end, mark.end)]))].sort((a, b) => a - b)
  const root: Open = { mark: null, children: [], first: true, within: false, holds: false, after: [] }
  const stack: Open[] = [root]
  let [next, written] = [0, 0]
  for (const border of borders) {
    written = write(shown, written, indexOf(shown, border), stack)
    const opening: { mark: Mark; first: boolean }[] = []
    for (; next < starts.length && Math.max(start, (starts[next] as Mark).start) <= border; next += 1) {
      const mark = starts[next] as Mark
      opening.push({ mark, first: mark.start >= start })
    }
    const again = closeAt(border, end, stack, opening)
    const all = [...again.map((mark) => ({ mark, first: false })), ...opening]
    for (const { mark, first } of nestedOrder(all)) openMark(mark, first, stack)
  }
  write(shown, written, shown.text.length, stack)
  while (stack.length > 1) closeTop(stack, true)
  return root.children
}

/** Longer ones outside; of equal length those that must stay whole. */
function nestedOrder<T extends { readonly mark: Mark }>(marks: T[]): T[] {
  return marks.sort((a, b) => b.mark.end - a.mark.end || Number(a.mark.cut) - Number(b.mark.cut))
}

function write(shown: Shown, from: number, to: number, stack: readonly Open[]): number {
  if (to > from) (stack.at(-1) as Open).children.push(shown.text.slice(from, to))
  return Math.max(from, to)
}

/** Closes what ends at the border, and what must be cut for that or for a whole mark that opens; gives those to be opened again. */
function closeAt(border: number, end: number, stack: Open[], opening: readonly { readonly mark: Mark }[]): Mark[] {
  const reach = opening.reduce((far, { mark }) => (mark.cut ? far : Math.max(far, mark.end)), 0)
  let keep = stack.length
  for (let i = 1; i < stack.length; i += 1) {
    const mark = (stack[i] as Open).mark as Mark
    if (Math.min(mark.end, end) <= border || (mark.cut && mark.end < reach)) {
      keep = i
      break
    }
  }
  const again: Mark[] = []
  while (stack.length > keep) {
    const mark = (stack.at(-1) as Open).mark as Mark
    const ends = Math.min(mark.end, end) <= border
    if (!ends) again.push(mark)
    closeTop(stack, ends && mark.end <= end)
  }
  return again
}

function openMark(mark: Mark, first: boolean, stack: Open[]): void {
  const parent = stack.at(-1) as Open
  const within = parent.within || (parent.mark?.anchor ?? false)
  stack.push({ mark, children: [], first, within, holds: false, after: [] })
}

function closeTop(stack: Open[], last: boolean): void {
  const top = stack.pop() as Open
  const parent = stack.at(-1) as Open
  const mark = top.mark as Mark
  if (top.children.length > 0 || top.first || last) {
    parent.children.push(mark.make({ children: top.children, first: top.first, last, within: top.within, holds: top.holds }))
  }
  parent.holds ||= top.holds || mark.anchor
  const after = last && mark.after && top.within ? [...top.after, mark.after] : top.after
  // The call to a proof is a link: it waits until no other link is open.
  if (after.length === 0) return
  if (parent.within || parent.mark?.anchor) parent.after.push(...after)
  else parent.children.push(...after)
}
