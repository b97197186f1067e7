/** Kinds of UTF-16 units, worked out once each: a regular expression for every character of every article would cost more than all that reads it. */
const WORD = 1
const UPPER = 2
const KNOWN = 128
const kinds = new Uint8Array(0x10000)

/** NaN, past the end of a text, is read as U+0000, no word either: a look-up that once was given NaN is slow ever after. */
function kindAt(code: number): number {
  return (kinds[code | 0] as number) || kindOf(code | 0)
}

function kindOf(code: number): number {
  const char = String.fromCharCode(code)
  const word = /[\p{L}\p{N}\p{M}]/u.test(char)
  const kind = KNOWN | (word ? WORD : 0) | (word && char !== char.toLowerCase() ? UPPER : 0)
  kinds[code] = kind
  return kind
}

/** Letters, digits and combining marks of the basic plane; NaN, past the end of a text, is none. */
export function isWordCode(code: number): boolean {
  return (kindAt(code) & WORD) !== 0
}

/** A letter that has a small form: « É », « A ». */
export function isUpperCode(code: number): boolean {
  return (kindAt(code) & UPPER) !== 0
}

export function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x200b ||
    code === 0xfeff ||
    code === 0xad ||
    code === 0x2028 ||
    code === 0x85
  )
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc
}

export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
