import { grow } from './grow.ts'

/**
 * Words as they are written, each numbered from 0 when it is first met, their letters one after the other. What a detector knows of a word it keeps
 * under its number: « ministre » met again is told from the text itself, without a string made of it. They change the speed and nothing else.
 */
export interface Spellings {
  count: number
  /** Open addressing: hash of the letters → number + 1, 0 where the slot is free; half full at most. */
  slots: Int32Array
  hash: Int32Array
  letters: Uint16Array
  /** Spelling `id` is `letters` from `from[id]` to `from[id + 1]`. */
  from: Int32Array
}

const FIRST_ROOM = 2048

export function newSpellings(): Spellings {
  return {
    count: 0,
    slots: new Int32Array(2 * FIRST_ROOM),
    hash: new Int32Array(FIRST_ROOM),
    letters: new Uint16Array(8 * FIRST_ROOM),
    from: new Int32Array(FIRST_ROOM + 1),
  }
}

/** `text` from `start` to `end` → its number; a new spelling gets the next one, which is `count` before the call. */
export function recallSpelling(known: Spellings, text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  const { slots, from } = known
  const mask = slots.length - 1
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const id = (slots[slot] as number) - 1
    if (known.hash[id] === hash && isSame(known.letters, from[id] as number, from[id + 1] as number, text, start, end)) return id
  }
  return addSpelling(known, hash, text, start, end)
}

function isSame(letters: Uint16Array, from: number, to: number, text: string, start: number, end: number): boolean {
  if (to - from !== end - start) return false
  for (let i = start, at = from; i < end; i++, at++) if (letters[at] !== text.charCodeAt(i)) return false
  return true
}

function addSpelling(known: Spellings, hash: number, text: string, start: number, end: number): number {
  const id = known.count++
  if (id === known.hash.length) makeRoom(known, 2 * id)
  const from = known.from[id] as number
  known.letters = grow(known.letters, from + end - start)
  for (let i = start; i < end; i++) known.letters[from + i - start] = text.charCodeAt(i)
  known.from[id + 1] = from + end - start
  known.hash[id] = hash
  placeSpelling(known.slots, hash, id)
  return id
}

function makeRoom(known: Spellings, room: number): void {
  known.hash = grow(known.hash, room)
  known.from = grow(known.from, room + 1)
  known.slots = new Int32Array(2 * room)
  for (let id = 0; id < room / 2; id++) placeSpelling(known.slots, known.hash[id] as number, id)
}

function placeSpelling(slots: Int32Array, hash: number, id: number): void {
  const mask = slots.length - 1
  let slot = hash & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = id + 1
}

/** The spelling as a string. */
export function spell({ letters, from }: Spellings, id: number): string {
  const end = from[id + 1] as number
  let word = ''
  for (let at = from[id] as number; at < end; at += 4096) word += String.fromCharCode(...letters.subarray(at, Math.min(end, at + 4096)))
  return word
}
