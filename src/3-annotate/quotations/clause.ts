import type { FrameWord } from './build-frames.ts'
import type { Cue } from './cue.ts'
import type { MentionIndex } from './index-mentions.ts'
import type { Phrase } from './read-noun-phrase.ts'

/** The words of one frame with the cues and names in it: what the rules of attribution read. */
export interface Clause {
  readonly words: readonly FrameWord[]
  readonly cues: readonly Cue[]
  readonly mentions: MentionIndex
  /** Subjects found so far. */
  readonly subjects: Map<Cue, Phrase | null>
}
