/** Kinds of UTF-16 units, told without regular expressions: millions of them are asked about. */

/** Blanks, line ends, and the unbreakable and thin spaces of French typography. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009
}

/** 0 to 9. */
export function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Letters of any script and combining marks; no surrogates. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  return code < 0xd800 && (code < 0x2000 || code > 0x2bff) && /[\p{L}\p{M}]/u.test(String.fromCharCode(code))
}

/** a to z, and ß to ÿ. */
export function isSmallLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7)
}
