import type { Cue } from './cue.ts'

/** Index of the first cue that begins at or after a word of the frame; cues stand in order. */
export function firstCueFrom(cues: readonly Cue[], from: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The first cue that begins between two words, both counted; null where none does. */
export function cueBetween(cues: readonly Cue[], from: number, to: number): Cue | null {
  const cue = cues[firstCueFrom(cues, from)]
  return cue === undefined || cue.from > to ? null : cue
}
