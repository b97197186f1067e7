import { fromMention } from './name-speaker.ts'
import type { Named } from './named.ts'
import type { Pair } from './pair-marks.ts'
import type { Found, InFrame, Reading } from './reading.ts'

export interface CarriedOver {
  readonly named: Named
  readonly rule: string
}

/** A quotation that no words of its own sentence give to anybody → whom the sentences around give it to; null when they do not. */
export function carryOver(reading: Reading, here: InFrame, q: number, pair: Pair): CarriedOver | null {
  const signed = signature(here, q)
  if (signed !== null) return { named: signed, rule: 'signed below' }
  const announced = q <= 1 && reading.colon !== null && reading.colon.frame === here.at - 1 ? reading.colon.named : null
  if (announced !== null) return { named: announced, rule: 'announced above' }
  const last = lastSpeech(reading.found, pair.open)
  if (last?.named == null) return null
  const alone = here.frame.words.length <= q + 2 && q <= 1
  if (
    (alone || last.frame === here.at) &&
    here.at - last.frame <= 1 &&
    (last.block === here.block || last.pair === pair.after || (alone && isParagraph(reading, here)))
  )
    return { named: last.named, rule: 'goes on' }
  return null
}

/** Under a quotation alone in its paragraph: « — Robert Kopp, professeur ». */
function signature(here: InFrame, q: number): Named | null {
  const { next } = here
  if (q > 1 || here.frame.words.length > q + 2 || next === undefined || !/^[—–-]$/.test(next.words[0]?.low ?? '')) return null
  const mention = here.naming.mentions.byStart.get(next.words[1]?.start ?? -1)
  return mention?.type === 'person' || mention?.type === 'organisation' ? fromMention(here.naming, mention) : null
}

function lastSpeech(found: readonly Found[], before: number): Found | null {
  for (let i = found.length - 1; i >= Math.max(0, found.length - 4); i--) {
    const item = found[i]
    if (item !== undefined && item.quotation.kind === 'speech' && item.quotation.start < before) return item
  }
  return null
}

/** Whether the frame fills its paragraph: a quotation that stands for a paragraph goes on from the one that ends the paragraph before. */
function isParagraph(reading: Reading, { frame, next }: InFrame): boolean {
  return (
    (next === undefined || /\n/.test(reading.text.slice(frame.end, next.start))) &&
    /\n\s*$/.test(reading.text.slice(Math.max(0, frame.start - 4), frame.start))
  )
}
