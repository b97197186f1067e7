/**
 * Words of an article → Markdown that shows them, and from which `unescapeWords` gets them back sign for sign: « 4 * 4 » is `4 \* 4`. What
 * already is Markdown stays; signs that a file may lose (control characters, halves of pairs) are written as `&#xD;`.
 */
export interface Manner {
  /** The words are Markdown already. */
  readonly markdown: boolean
  /** Line ends are written as `&#xA;`. */
  readonly oneLine: boolean
  /** Line ends are CR LF in the text and LF in the edition. */
  readonly crlf: boolean
}

const fragile =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const lineStart = /(^|\n)([ \t]*)(?:([#>+=-])|(\d{1,9})([.)]))/g

export function escapeWords(words: string, { markdown, oneLine, crlf }: Manner): string {
  const lines = crlf ? words.replace(/\r\n/g, '\n') : words
  const escaped = markdown ? lines.replace(/&(?=#x)/g, '&#x26;') : escapePlain(lines)
  const sound = escaped.replace(fragile, numbered)
  // A blank line would end the paragraph.
  return oneLine ? sound.replace(/\n/g, '&#xA;') : sound.replace(/\n(?=[ \t]*(?:\n|$))/g, '&#xA;')
}

function escapePlain(words: string): string {
  return words
    .replace(/[\\`*_~[<]|&(?=[#A-Za-z])/g, '\\$&')
    .replace(lineStart, (_, start: string, blank: string, sign?: string, number?: string, stop?: string) =>
      sign ? `${start}${blank}\\${sign}` : `${start}${blank}${number}\\${stop}`,
    )
}

const numbered = (sign: string) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`

/** Reads from `at` until as many units of text as wanted are there; null where the edition does not hold them. */
export function unescapeWords(
  edition: string,
  at: number,
  wanted: number,
  { markdown, crlf }: Manner,
): { readonly words: string; readonly end: number } | null {
  const sign = markdown ? /&#x([0-9A-F]{1,4});|\n/y : /\\([!-/:-@[-`{-~])|&#x([0-9A-F]{1,4});|\n/y
  const run = markdown ? /[^&\n]+/y : /[^\\&\n]+/y
  const parts: string[] = []
  let length = 0
  let end = at
  while (length < wanted && end < edition.length) {
    run.lastIndex = end
    const plain = run.exec(edition)?.[0].slice(0, wanted - length)
    if (plain) {
      parts.push(plain)
      length += plain.length
      end += plain.length
      continue
    }
    sign.lastIndex = end
    const found = sign.exec(edition)
    const words = found ? readSign(found, markdown, crlf) : (edition[end] ?? '')
    parts.push(words)
    length += words.length
    end += found ? found[0].length : 1
  }
  return length === wanted ? { words: parts.join(''), end } : null
}

function readSign(found: RegExpExecArray, markdown: boolean, crlf: boolean): string {
  const code = markdown ? found[1] : found[2]
  if (code !== undefined) return code === 'A' && crlf ? '\r\n' : String.fromCharCode(Number.parseInt(code, 16))
  return found[0] === '\n' ? (crlf ? '\r\n' : '\n') : (found[1] ?? found[0])
}
