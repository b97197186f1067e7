import type { Multiples, Strip } from './chart.ts'
import type { EntityList } from './entity.ts'
import type { Frame, Href } from './frame.ts'
import type { IndexEntry, IndexGroup, LetterLink } from './list.ts'

/** `/sujets/`, whole or one letter of it. */
export interface SubjectsView {
  readonly kind: 'subjects'
  readonly frame: Frame
  readonly total: number
  /** Given by people (front matter, authorities) and drawn from the text. */
  readonly counts: { readonly given: number; readonly inferred: number }
  readonly letter: string | null
  readonly letters: readonly LetterLink[]
  readonly top: readonly IndexEntry[]
  readonly groups: readonly IndexGroup[]
  readonly state: Href | null
}

export interface SubjectView {
  readonly kind: 'subject'
  readonly frame: Frame
  readonly label: string
  /** Drawn from the words of the articles, not given by people. */
  readonly inferred: boolean
  /** Other forms that lead here. */
  readonly variants: readonly string[]
  readonly years: string | null
  readonly strip: Strip | null
  readonly list: EntityList
  /** Subjects and names of the same articles. */
  readonly near: readonly IndexEntry[]
  readonly with: Multiples | null
  readonly quotations: Href | null
  readonly feed: Href | null
}
