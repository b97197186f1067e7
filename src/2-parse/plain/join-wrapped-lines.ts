/**
 * A group of hard-wrapped lines → its paragraphs, each a list of lines. A paragraph ends where the next line is indented, or where a
 * sentence ends although the next word would have fitted on its line: « …sérieux. / Le garçon, alors, ».
 */
import { isCapitalLine } from './is-capital-line.ts'
import type { Line } from './split-lines.ts'
import { startsItem } from './starts-item.ts'

export function joinWrappedLines(text: string, group: readonly Line[], usualWidth: number): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = []
  const margin = Math.min(...group.slice(0, 1000).map((line) => line.indent))
  group.forEach((line, i) => {
    const before = group[i - 1]
    const open = paragraphs.at(-1)
    const width = group.length < 8 ? usualWidth : localWidth(group, i)
    if (open && before && !begins(text, before, line, width, margin)) open.push(line)
    else paragraphs.push([line])
  })
  return paragraphs
}

/** Columns of a page differ in width: the upper quartile of the lines around. */
function localWidth(group: readonly Line[], at: number): number {
  return upperQuartile(group.slice(Math.max(0, at - 6), at + 7))
}

export function upperQuartile(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0
}

function begins(text: string, before: Line, line: Line, width: number, margin: number): boolean {
  if (isMarked(text, before) || isMarked(text, line)) return true
  const tail = text.slice(Math.max(before.start, before.end - 6), before.end)
  if (/[¬\u00AD]$|\p{L}-$/u.test(tail)) return false
  const stopped = /[.!?…:»”")\]]$/.test(tail)
  const head = text.slice(line.start, line.start + 80)
  if (line.indent >= margin + 2 && before.indent <= margin + 1) return true
  if (isCapitalLine(text, before, width) !== isCapitalLine(text, line, width)) return stopped || isCapitalLine(text, before, width)
  if (startsItem(head) && (stopped || tail.endsWith(';'))) return true
  if (/^[—–―]\s*\S/.test(head) && stopped) return true
  const word = /^\S+/.exec(head)?.[0].length ?? 0
  const fits = before.end - before.start + 1 + word <= width * 0.92
  return fits && stopped && !tail.endsWith(':') && /^[\p{Lu}\d«“"—–―(]/u.test(head)
}

/** A line of === or ---, or behind #: never joined with its neighbours. */
function isMarked(text: string, line: Line): boolean {
  return /^(?:#{1,6}\s|[=-]{3,}$)/.test(text.slice(line.start, Math.min(line.end, line.start + 200)))
}
