/**
 * Text → NFC, « e » followed by U+0301 becomes « é ». Composing is quadratic in the length of a run of combining marks (43 s measured for
 * 400,000 of them), so runs longer than any writing needs are cut: after each 30 marks composition starts anew (Unicode's stream-safe limit).
 */
const longRun = /\p{M}{31}/u
const runs = /\p{M}{1,30}/gu

export function composeText(text: string): string {
  if (isComposed(text)) return text
  if (!longRun.test(text)) return text.normalize('NFC')
  let composed = ''
  let from = 0
  for (const run of text.matchAll(runs)) {
    if (run[0].length < 30) continue
    const to = run.index + run[0].length
    composed += text.slice(from, to).normalize('NFC')
    from = to
  }
  return composed + text.slice(from).normalize('NFC')
}

/** Nothing but letters of the West, with the signs of French print: such text is in NFC, and needs no look at each letter's properties. */
function isComposed(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x300 && !(code >= 0x2010 && code <= 0x205e) && code !== 0x20ac) return false
  }
  return true
}
