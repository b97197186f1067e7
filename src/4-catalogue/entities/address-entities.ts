/**
 * Entities before they have an address → with their ids, ordered by them. The authority file's slugs come first, then its sorting forms, then names:
 * « Marie Curie » → `personnes/curie-marie`. Two of one slug: the later by key takes signs of its own digest.
 */
import { message } from '../../messages.ts'
import type { Message } from '../../model/message.ts'
import type { EntityType } from '../../model/record.ts'
import type { Authority } from '../../model/settings.ts'
import { compareText } from '../compare-text.ts'
import { makeSlug } from '../make-slug.ts'
import { authorityPath } from '../names/match-authorities.ts'
import { folders, nameSlug, signsOf } from './name-address.ts'

export interface Draft {
  readonly nodes: readonly number[]
  readonly type: EntityType
  /** Name that makes the address. */
  readonly address: string
  readonly key: string
  /** The node whose name is the address, when it is the entity's only main one. */
  readonly only: boolean
  readonly authority: Authority | null
  id: string
}

export function addressEntities(drafts: Draft[]): { drafts: readonly Draft[]; messages: readonly Message[] } {
  const messages: Message[] = []
  const holders = new Map<string, string>()
  const given = ({ authority }: Draft) => (authority?.slug === undefined ? '' : makeSlug(authority.slug, 120))
  const ordered = [...drafts].sort((a, b) => compareText(a.type, b.type) || compareText(a.key, b.key))
  const [named, others] = [ordered.filter((draft) => given(draft) !== ''), ordered.filter((draft) => given(draft) === '')]
  for (const draft of [...named, ...others]) {
    const slug = given(draft)
    const holder = holders.get(`${folders[draft.type]}/${slug}`)
    if (slug !== '' && holder !== undefined) messages.push(message('entity-address-taken', { path: authorityPath }, { slug, holder }))
    const plain =
      slug !== '' && holder === undefined ? slug : makeSlug(draft.authority?.sort ?? '', 120) || nameSlug(draft.type, draft.address)
    const free = [plain, `${plain}-${signsOf(draft.type, draft.key)}`].find((one) => !holders.has(`${folders[draft.type]}/${one}`))
    draft.id = `${folders[draft.type]}/${free ?? `${plain}-${signsOf(draft.type, `${draft.key} ${holders.size}`)}`}`
    holders.set(draft.id, draft.authority?.name ?? draft.key)
  }
  return { drafts: drafts.sort((a, b) => compareText(a.id, b.id)), messages }
}
