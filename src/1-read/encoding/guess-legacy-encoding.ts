/**
 * Bytes that are not UTF-8 → the older encoding in which they read as French: `64 8E 6A 88` reads « déjà » on a Macintosh only.
 * Letters with accents stand after small letters in French; where hardly any reads well, `chardet` decides.
 */
import chardet from 'chardet'
import iconv from 'iconv-lite'

/** In order of likelihood: of two that read equally well the first is taken. */
const candidates = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const
const accents = 'éèàùâêîôûçëïüœæ'
const signs = 'ÉÈÀÊÇÔÎŒÆ«»’‘“”–—…€°\u00A0·'
const sampleSize = 20_000

export function guessLegacyEncoding(bytes: Uint8Array): string {
  const sample = gatherSample(bytes)
  const scores = candidates.map((encoding) => scoreFrench(iconv.decode(sample, encoding)))
  const best = Math.max(...scores)
  if (best > 0) return candidates[scores.indexOf(best)] ?? 'windows-1252'
  const guess = chardet.detect(sample)?.toLowerCase()
  return guess && /^(iso-8859|windows)-\d+$/.test(guess) && iconv.encodingExists(guess) ? guess : 'windows-1252'
}

/** Every high byte with its neighbours, up to a bound: accents may begin late in a long file. */
function gatherSample(bytes: Uint8Array): Buffer {
  const sample: number[] = []
  for (let i = 0; i < bytes.length && sample.length < sampleSize; i++) {
    if ((bytes[i] ?? 0) >= 0x80) sample.push(bytes[i - 1] ?? 32, bytes[i] ?? 32, bytes[i + 1] ?? 32, 32)
  }
  return Buffer.from(sample)
}

function scoreFrench(text: string): number {
  let score = 0
  for (let i = 1; i < text.length; i += 4) {
    const sign = text[i] ?? ''
    const inWord = /[a-z]/.test(text[i - 1] ?? '') || accents.includes(text[i - 1] ?? ' ')
    if (accents.includes(sign)) score += inWord ? 3 : 1
    else if (signs.includes(sign)) score += inWord && /\p{L}/u.test(sign) ? -2 : 1
    else score -= 2
  }
  return score
}
