import type { Mention, Quotation } from '../../model/record.ts'
import type { Frame } from './build-frames.ts'
import type { Clause } from './clause.ts'
import type { Cue } from './cue.ts'
import type { MentionIndex } from './index-mentions.ts'
import type { People } from './index-people.ts'
import type { Focus } from './keep-focus.ts'
import type { Named, Naming } from './named.ts'
import type { Pair } from './pair-marks.ts'
import type { Word } from './split-words.ts'

/** All that is known of an article while its quotations are read, frame after frame. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly pairs: readonly Pair[]
  readonly mentions: MentionIndex
  readonly ordered: readonly Mention[]
  readonly people: People
  /** Who was spoken of so far; grows frame by frame. */
  readonly history: Focus[]
  readonly found: Found[]
  /** The last sentence that ended in a colon. */
  colon: { readonly named: Named | null; readonly frame: number } | null
  /** Who was last said to speak through which medium, and in which paragraph. */
  medium: { readonly name: string; readonly via: NonNullable<Quotation['via']>; readonly block: number } | null
}

/** A quotation as found, with what later ones look back to. */
export interface Found {
  readonly quotation: Quotation
  readonly named: Named | null
  readonly frame: number
  readonly block: number
  readonly pair: number
}

/** One frame being read. */
export interface InFrame {
  readonly frame: Frame
  readonly at: number
  /** Index of the paragraph that holds the frame. */
  readonly block: number
  readonly clause: Clause
  readonly cues: readonly Cue[]
  readonly naming: Naming
  readonly next: Frame | undefined
}
