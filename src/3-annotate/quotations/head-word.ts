import type { FrameWord } from './build-frames.ts'

export function headWord(words: readonly FrameWord[], first: number, to: number): string {
  for (let i = first; i < to; i++) {
    const low = words[i]?.low ?? ''
    if (
      !/^(?:ancien|ancienne|ex|actuel|actuelle|nouveau|nouvelle|nouvel|jeune|premier|première|haut|haute|principal|principale|principaux|principales|autres?|même|petit|petite|grand|grande)$/.test(
        low,
      )
    )
      return low
    if (low === 'premier' && words[i + 1]?.low === 'ministre') return 'ministre'
  }
  return words[first]?.low ?? ''
}

export function isPlural(determiner: string): boolean {
  return /^(?:les|des|ces|ses|leurs|plusieurs|certains|certaines|quelques|deux|trois|quatre|cinq|aux|nos|vos)$/.test(determiner)
}
