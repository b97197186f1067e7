/** Lines → groups of lines with no blank line inside. */
import type { Line } from './split-lines.ts'

export function groupLines(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  let open: Line[] | null = null
  for (const line of lines) {
    if (line.start === line.end) {
      open = null
      continue
    }
    if (open === null) {
      open = []
      groups.push(open)
    }
    open.push(line)
  }
  return groups
}
