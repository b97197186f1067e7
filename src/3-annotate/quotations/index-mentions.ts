import type { Mention } from '../../model/record.ts'

export interface MentionIndex {
  readonly byStart: ReadonlyMap<number, Mention>
  readonly byEnd: ReadonlyMap<number, Mention>
}

/** Mentions → the same, by where they begin and where they end; of two at one place the longer stands. */
export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const byStart = new Map<number, Mention>()
  const byEnd = new Map<number, Mention>()
  for (const mention of mentions) {
    const known = byStart.get(mention.start)
    if (known === undefined || known.end < mention.end) byStart.set(mention.start, mention)
    const other = byEnd.get(mention.end)
    if (other === undefined || other.start > mention.start) byEnd.set(mention.end, mention)
  }
  return { byStart, byEnd }
}
