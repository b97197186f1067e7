/** Stretches of the shown characters that composition leaves alone: `verbatim` spans of the source (code), and addresses (« https://… », « a@b.fr »). */
import type { Span } from '../../model/span.ts'
import { indexOf, type Shown } from './shown.ts'

export type Guard = readonly [start: number, end: number]

const address = /(?:https?:\/\/|www\.)[^\s<>«»]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g

export function findGuards(shown: Shown, verbatim: readonly Span[]): readonly Guard[] {
  const guards: Guard[] = verbatim.map((span) => [indexOf(shown, span.start), indexOf(shown, span.end)])
  if (holdsAddress(shown.text)) {
    for (const { index, 0: found } of shown.text.matchAll(address)) {
      guards.push([index, index + found.replace(/[.,;:!?)]{1,9}$/, '').length])
    }
    guards.sort((a, b) => a[0] - b[0])
  }
  return guards
}

/** Cheap test before looking for addresses. */
export function holdsAddress(text: string): boolean {
  return text.includes('://') || text.includes('@') || text.includes('www.')
}
