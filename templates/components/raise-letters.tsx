import type { ComponentChildren } from 'preact'

const raised = /([ᵃ-ᵡʳˢⁿᵒʰˡ]+)/u
const plain: Readonly<Record<string, string>> = { ᵉ: 'e', ʳ: 'r', ˢ: 's', ᵐ: 'm', ᵈ: 'd', ⁿ: 'n', ᵒ: 'o', ʰ: 'h', ˡ: 'l' }

/** « 1ᵉʳ mars », « XIXᵉ siècle » with the small letters as `<sup>`: fonts seldom hold the signs that Unicode has for them. */
export function raiseLetters(text: string): ComponentChildren {
  if (!raised.test(text)) return text
  return text.split(raised).map((piece, index) => {
    if (index % 2 === 0) return piece
    return <sup>{[...piece].map((sign) => plain[sign] ?? sign).join('')}</sup>
  })
}

/** « 1ᵉʳ mars » → « 1er mars », where no markup can stand: titles of windows, metas. */
export function lowerLetters(text: string): string {
  return raised.test(text) ? text.replace(/[ᵃ-ᵡʳˢⁿᵒʰˡ]/gu, (sign) => plain[sign] ?? sign) : text
}
