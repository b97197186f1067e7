import type { Mention } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { FrameWord } from './build-frames.ts'
import type { MentionIndex } from './index-mentions.ts'
import type { Gender, People } from './index-people.ts'

/** Somebody who may speak: the words as they stand and the fullest name that the article gives. */
export interface Named extends Span {
  readonly text: string
  readonly name: string
  readonly kind: 'person' | 'body' | 'description'
  readonly gender: Gender | null
  readonly plural: boolean
  /** A noun that is known to speak, or a name. */
  readonly animate: boolean
  /** Of a description: its article and the noun it turns on; else empty. */
  readonly determiner: string
  readonly head: string
}

export interface Naming {
  readonly text: string
  readonly words: readonly FrameWord[]
  readonly mentions: MentionIndex
  readonly people: People
  /** All mentions, in order, for « le journal ». */
  readonly ordered: readonly Mention[]
  /** What phrases of this frame were found to name, by their first and last word. */
  readonly known: Map<number, Named | null>
}
