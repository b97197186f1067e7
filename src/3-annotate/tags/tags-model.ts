/** How a word is used in French at large, learnt by `src/train/tags/make-background.ts`. */
export interface WordUse {
  /** −log2 of the share of articles that hold it, 0 (everywhere) to 15. */
  readonly rarity: number
  /** Shares, 0 to 9, of its uses after a determiner or « de », after a pronoun or auxiliary, after another full word; −1: not known. */
  readonly asNoun: number
  readonly asVerb: number
  readonly asSecond: number
}

/** What key phrases are seen against: « attentat » is rarer than « ville », « quitter » is no noun. Words in small letters, accents kept. */
export interface TagsModel {
  readonly background: ReadonlyMap<string, WordUse>
}

/** What a word counts as that the background does not hold: rare, and used as any word. */
export const UNKNOWN_USE: WordUse = { rarity: 12, asNoun: -1, asVerb: -1, asSecond: -1 }
