/** The names of an article by type: each with the places where it stands (paragraph, letter, range) and the rules that recognised it. */
import type { ArticleName, ArticleView } from '../../model/views/article.ts'
import { entityTypes } from '../entity-keys.ts'
import { capitalise } from '../text/capitalise.ts'
import { composeText } from '../text/compose-text.ts'
import { foldText } from '../text/fold-text.ts'
import type { Voice } from '../text/voice.ts'
import type { NamedMention } from './mark-article.ts'

export function listArticleNames(
  mentions: readonly NamedMention[],
  anchors: ReadonlySet<string>,
  paragraphOf: (offset: number) => number,
  voice: Voice,
): ArticleView['names'] {
  const groups = new Map<string, NamedMention[]>()
  for (const one of mentions) {
    const key = one.name.href ?? `${one.name.type}|${one.name.name}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const order = [...groups.values()].sort((a, b) => b.length - a.length || (a[0]?.mention.start ?? 0) - (b[0]?.mention.start ?? 0))
  return entityTypes.flatMap((type) => {
    const rows = order.filter(([first]) => first?.name.type === type).map((group) => makeName(group, anchors, paragraphOf, voice))
    return rows.length > 0 ? [{ type, rows }] : []
  })
}

function makeName(
  group: readonly NamedMention[],
  anchors: ReadonlySet<string>,
  paragraphOf: (offset: number) => number,
  voice: Voice,
): ArticleName {
  const { name } = group[0] as NamedMention
  const rules = new Set(group.flatMap(({ mention }) => [mention.origin, mention.joined ?? [], mention.actsRule ?? []].flat()))
  return {
    text: capitalise(composeText(name.label, voice)),
    href: name.href,
    inferred: !isWritten(name.preferred, group),
    loci: listLoci(group, anchors, paragraphOf),
    rules: [...rules],
  }
}

/** Whether the article itself has the preferred form, but for accents and capitals. */
function isWritten(preferred: string, group: readonly NamedMention[]): boolean {
  if (group.some(({ mention }) => mention.text === preferred || mention.name === preferred)) return true
  const folded = foldText(preferred)
  return group.some(({ mention }) => foldText(mention.text.replace(/\s+/g, ' ')) === folded || foldText(mention.name) === folded)
}

function listLoci(
  group: readonly NamedMention[],
  anchors: ReadonlySet<string>,
  paragraphOf: (offset: number) => number,
): ArticleName['loci'] {
  const numbers = group.map(({ mention }) => paragraphOf(mention.start))
  const totals = new Map<number, number>()
  for (const number of numbers) totals.set(number, (totals.get(number) ?? 0) + 1)
  const seen = new Map<number, number>()
  return group.map(({ mention, anchor }, index) => {
    const paragraph = numbers[index] ?? 0
    const place = seen.get(paragraph) ?? 0
    seen.set(paragraph, place + 1)
    const several = (totals.get(paragraph) ?? 0) > 1
    const href = anchors.has(anchor) ? `#${anchor}` : paragraph > 0 ? `#p${paragraph}` : '#contenu'
    return { href, paragraph, ...(several ? { letter: letterOf(place) } : {}), range: [mention.start, mention.end] }
  })
}

/** 0 → `a`, 25 → `z`, 26 → `aa`. */
function letterOf(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26))
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter
}
