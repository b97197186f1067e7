/**
 * Groups of lines → were the lines broken by a printer or a mail program, so that several make one paragraph? « …dit au / garçon que »: in
 * wrapped French most lines begin with a small letter or follow a broken word; where each line is a paragraph hardly any does.
 */
import type { Line } from './split-lines.ts'

/** Wrapped lines are never longer than this, in characters. */
const longest = 200
const share = 0.15

export function isHardWrapped(text: string, groups: readonly (readonly Line[])[]): boolean {
  let pairs = 0
  let continued = 0
  for (const group of groups) {
    for (let i = 1; i < group.length; i++) {
      const before = group[i - 1]
      const line = group[i]
      if (!before || !line) continue
      pairs++
      if (before.end - before.start <= longest && continues(text, before, line)) continued++
    }
  }
  return pairs > 0 && continued >= pairs * share
}

function continues(text: string, before: Line, line: Line): boolean {
  return /^[\p{Ll}]/u.test(text.slice(line.start, line.start + 2)) || /[¬\u00AD]$|\p{L}-$/u.test(text.slice(before.end - 2, before.end))
}
