/** A title → lines of a width, in the largest of the sizes in which it stands; cut with « … » where it stands in none. */
import type { Measure } from './measure-font.ts'

export interface Setting {
  readonly size: number
  readonly lines: readonly string[]
}

/** Sizes from the largest, with how many lines of each there is room for. */
export function setLines(
  text: string,
  width: number,
  sizes: readonly (readonly [size: number, lines: number])[],
  measure: Measure,
): Setting {
  const words = text
    .slice(0, 600)
    .split(/[ \t\r\n\u00AD]+/u)
    .filter(Boolean)
  let last: Setting = { size: 0, lines: [] }
  for (const [size, most] of sizes) {
    const lines = breakLines(words, width / size, measure)
    if (lines.length <= most && lines.every((line) => measure(line) * size <= width))
      return { size, lines: balanceLines(words, lines, width / size, measure) }
    last = { size, lines: cutLines(lines, most, width / size, measure) }
  }
  return last
}

function breakLines(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** As many lines, as narrow as they can be: no word is left alone on the last. */
function balanceLines(words: readonly string[], lines: readonly string[], width: number, measure: Measure): readonly string[] {
  let balanced = lines
  for (let share = 0.95; share > 0.5; share -= 0.05) {
    const narrower = breakLines(words, width * share, measure)
    if (narrower.length > lines.length) return balanced
    balanced = narrower
  }
  return balanced
}

function cutLines(lines: readonly string[], most: number, width: number, measure: Measure): readonly string[] {
  return lines.slice(0, most).map((line, i) => {
    if (i < most - 1 && measure(line) <= width) return line
    const signs = [...line]
    while (signs.length > 1 && measure(`${signs.join('')}…`) > width) signs.pop()
    return `${signs.join('').trimEnd()}…`
  })
}
