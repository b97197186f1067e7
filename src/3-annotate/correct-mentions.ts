/**
 * Names found + what the article's front matter says of them (`entities: { add, remove }`) → the names that count. A name added by people
 * is a mention wherever it stands as a whole word; it takes the place of what the reader found there.
 */
import type { Article, EntityType, Mention } from '../model/record.ts'

const types: ReadonlySet<string> = new Set<EntityType>(['person', 'organisation', 'place', 'event', 'product'])

export function correctMentions(found: readonly Mention[], { text, frontMatter }: Article): readonly Mention[] {
  const { add = [], remove = [] } = frontMatter.entities ?? {}
  if (add.length === 0 && remove.length === 0) return found
  const unwanted = new Set(remove.map(foldApostrophes))
  const added = add.flatMap(({ name, type }) => (types.has(type) ? occurrences(text, name, type as EntityType) : []))
  const free = added.filter((one, i) => !added.slice(0, i).some((other) => overlaps(one, other)))
  const kept = found.filter(
    (one) =>
      !unwanted.has(foldApostrophes(one.text)) && !unwanted.has(foldApostrophes(one.name)) && !free.some((other) => overlaps(one, other)),
  )
  return [...kept, ...free].sort((a, b) => a.start - b.start)
}

function occurrences(text: string, name: string, type: EntityType): Mention[] {
  const [there, wanted] = [foldApostrophes(text), foldApostrophes(name)]
  const mentions: Mention[] = []
  if (wanted === '') return mentions
  for (let start = there.indexOf(wanted); start >= 0; start = there.indexOf(wanted, start + 1)) {
    const end = start + wanted.length
    const isWhole = !/[\p{L}\p{N}]$/u.test(there.slice(Math.max(0, start - 2), start)) && !/^[\p{L}\p{N}]/u.test(there.slice(end, end + 2))
    if (isWhole) mentions.push({ text: text.slice(start, end), start, end, type, name, origin: 'front matter', confidence: 1 })
  }
  return mentions
}

/** Of the same length, so that offsets stay. */
function foldApostrophes(text: string): string {
  return text.replaceAll('’', "'").replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
}

function overlaps(a: Mention, b: Mention): boolean {
  return a.start < b.end && b.start < a.end
}
