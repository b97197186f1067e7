import type { Quotation } from '../../model/record.ts'
import type { TextSpan } from '../../model/span.ts'
import type { Named } from './named.ts'
import type { Phrase } from './read-noun-phrase.ts'
import type { InFrame, Reading } from './reading.ts'

/** Whom a quotation names: « Cancian », fullest form « Mark Cancian ». */
export function speakerOf(named: Named | null): Quotation['speaker'] {
  return named === null ? null : { text: named.text, start: named.start, end: named.end, name: named.name }
}

/** Words of a frame → the stretch of text that they cover. */
export function spanOf({ text }: Reading, here: InFrame, phrase: Phrase): TextSpan | null {
  const start = here.frame.words[phrase.from]?.start
  const end = here.frame.words[phrase.to - 1]?.end
  return start === undefined || end === undefined ? null : { text: text.slice(start, end), start, end }
}
