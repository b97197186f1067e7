/**
 * Hard-wrapped lines made one: a line end becomes a space, a word broken by `¬`, a soft hyphen or a hyphen is joined (« explo¬⏎ration » →
 * « exploration », « demi-⏎heure » → « demi-heure »), and white space in a row becomes one space. Linear in the text's length.
 */
import { type Change, changeShown, type Shown } from './shown.ts'

const blank = /[ \t\r\n]+/g

export function joinLines(shown: Shown): Shown {
  if (!/[\r\n\t¬\u00AD]| {2}/.test(shown.text)) return shown
  const changes: Change[] = []
  const { text } = shown
  for (const { index, 0: run } of text.matchAll(blank)) {
    const end = index + run.length
    const before = text[index - 1] ?? ''
    const broken = before === '¬' || before === '\u00AD'
    if (!broken && !run.includes('\n') && !run.includes('\r')) {
      if (run !== ' ') changes.push({ start: index, end, text: ' ' })
      continue
    }
    if (broken) changes.push({ start: index - 1, end, text: '' })
    else if (before === '-' && /\p{L}/u.test(text[index - 2] ?? '') && /\p{Ll}/u.test(text[end] ?? ''))
      changes.push({ start: index, end, text: '' })
    else if (index === 0 || end === text.length) changes.push({ start: index, end, text: '' })
    else changes.push({ start: index, end, text: ' ' })
  }
  return changeShown(shown, changes)
}
