/**
 * Cards in catalogue order + the entity of each of their names → for each entity the articles that name it, and its forms with how often, in how many
 * articles, when, and why each was joined. One walk through all cards: an archive's names lie in memory as its cards do.
 */
import type { Card, CardName } from '../../model/card.ts'
import type { Entity, EntityVariant } from '../../model/catalogue.ts'
import { foldName } from '../fold-name.ts'
import { filedName } from '../names/gather-nodes.ts'
import { yearOf } from '../order-date.ts'
import { addForm, type FormDraft, makeVariants } from './make-variants.ts'

export interface NamesOfCards {
  /** For each card, for each of its names: its node, or −1. */
  readonly nodesOfCards: readonly (readonly number[])[]
  /** Node → number of its entity. */
  readonly entityOfNode: Int32Array
  /** Node → why it was joined; `full name` for the head's own. */
  readonly reasonOfNode: readonly string[]
  /** For each entity the folded forms of its entry in the authority file, or null. */
  readonly authorityForms: readonly (ReadonlySet<string> | null)[]
}

export interface Uses {
  readonly articles: Entity['articles']
  readonly variants: readonly EntityVariant[]
}

type EntityArticle = Entity['articles'][number]

interface Draft {
  readonly articles: { -readonly [K in keyof EntityArticle]: EntityArticle[K] }[]
  readonly forms: Map<string, FormDraft>
  /** Number of the card that named it last. */
  last: number
}

export function gatherUses(cards: readonly Card[], names: NamesOfCards): readonly Uses[] {
  const drafts = names.authorityForms.map((): Draft => ({ articles: [], forms: new Map(), last: -1 }))
  cards.forEach((card, c) => {
    const year = yearOf(card.date)
    const nodes = names.nodesOfCards[c] ?? []
    card.names.forEach((name, n) => {
      const node = nodes[n] ?? -1
      const entity = node < 0 ? -1 : (names.entityOfNode[node] ?? -1)
      const draft = drafts[entity]
      if (!draft) return
      addArticle(draft, card.id, c, name)
      const [reason, known] = [names.reasonOfNode[node] ?? 'spelling', names.authorityForms[entity] ?? null]
      for (const { form, uses, joined } of name.forms) {
        // A lone surname is shown with the civil title that stood before it: « Mme Curie ».
        const shown = form === name.name ? filedName(name) : form
        addForm(draft.forms, shown, uses, c, year, explain(form, joined, name, reason, known))
      }
      draft.last = c
    })
  })
  return drafts.map(({ articles, forms }) => ({ articles, variants: makeVariants(forms) }))
}

/** Most articles have one name for an entity, and mostly that of the article before: such lists are one in memory. */
function addArticle({ articles, last }: Draft, id: string, card: number, { name, uses, acts = 0 }: CardName): void {
  const before = articles.at(-1)
  if (before && last === card) {
    before.uses += uses
    before.acts += acts
    if (!before.names.includes(name)) before.names = [...before.names, name]
    return
  }
  const names = before?.names.length === 1 && before.names[0] === name ? before.names : [name]
  articles.push({ id, uses, names, acts })
}

const inArticle: Readonly<Record<string, string>> = { surname: 'surname in the article', 'short form': 'short form in the article' }

function explain(
  form: string,
  joined: string | undefined,
  name: CardName,
  reason: string,
  authorityForms: ReadonlySet<string> | null,
): string {
  if (authorityForms?.has(foldName(form))) return 'authority'
  if (joined === undefined || form === name.name || foldName(form) === foldName(filedName(name))) return reason
  return inArticle[joined] ?? joined
}
