/** Everyone whose words the articles report, in alphabetical order: names with a page, and speakers without (« Les autorités russes »), by their words. */
import type { Catalogue, Entity } from '../../model/catalogue.ts'
import { compareNames } from '../compare-names.ts'
import { slugOf } from '../text/fold-text.ts'
import { letterFolder } from './letter-address.ts'
import { type Partition, partitionLetters } from './partition-letters.ts'

export interface Speaker {
  /** `personnes/curie-marie`, `sans-notice/autorites-russes`. */
  readonly key: string
  readonly sort: string
  readonly entity: Entity | null
  readonly total: number
  /** Articles with their number of quotations and the names under which it speaks there; catalogue order. */
  readonly articles: readonly { readonly id: string; readonly count: number; readonly names: readonly string[] }[]
}

export interface Speakers {
  readonly all: readonly Speaker[]
  readonly partition: Partition
}

/** Speakers on one page of the alphabet at most. */
const longest = 120
/** More quotations than these have a page of their own. */
export const fewQuotations = 12

export function indexSpeakers(catalogue: Catalogue): Speakers {
  const named = catalogue.entities.filter(({ said }) => said.length > 0).map(speakerOf)
  const all = [...named, ...nameless(catalogue)].sort((a, b) => compareNames(a.sort, b.sort) || (a.key < b.key ? -1 : 1))
  return {
    all,
    partition: partitionLetters(
      all.map(({ sort }) => sort),
      longest,
    ),
  }
}

function speakerOf(entity: Entity): Speaker {
  const names = new Map(entity.articles.map((article) => [article.id, article.names]))
  return {
    key: entity.id,
    sort: entity.sort,
    entity,
    total: entity.said.reduce((sum, { count }) => sum + count, 0),
    articles: entity.said.map(({ id, count }) => ({ id, count, names: names.get(id) ?? [entity.name] })),
  }
}

/** Speakers that no entity stands for, joined when their words are the same but for article and capitals. */
function nameless({ articles }: Catalogue): readonly Speaker[] {
  const groups = new Map<string, { sort: string; articles: Map<string, { count: number; names: string[] }> }>()
  for (const { card, entities } of articles) {
    for (const { name, count } of card.speakers) {
      if (name === null || card.names.some((own, index) => own.name === name && entities[index] !== null)) continue
      const sort = sortSpeaker(name)
      const key = `sans-notice/${slugOf(sort)}`
      const group = groups.get(key) ?? { sort, articles: new Map() }
      groups.set(key, group)
      const own = group.articles.get(card.id)
      if (own) {
        own.count += count
        own.names.push(name)
      } else group.articles.set(card.id, { count, names: [name] })
    }
  }
  return [...groups].map(([key, group]) => {
    const own = [...group.articles].map(([id, article]) => ({ id, ...article }))
    return { key, sort: group.sort, entity: null, total: own.reduce((sum, { count }) => sum + count, 0), articles: own }
  })
}

/** « les autorités russes » → « Autorités russes ». */
function sortSpeaker(name: string): string {
  const bare = name.replace(/\s+/g, ' ').replace(/^(?:l[’']|les? |la |une? |des |ce |cet |cette |ces |the |an? )/i, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

export function hasOwnPage({ total }: Speaker): boolean {
  return total > fewQuotations
}

/** Where all words of a speaker stand: a page of their own, the speaker's page, or the page of their letter. */
export function speakerAddress(speakers: Speakers, speaker: Pick<Speaker, 'key' | 'sort' | 'total' | 'entity'>): string {
  if (speaker.total > fewQuotations) return `/citations/${speaker.key}/`
  if (speaker.entity) return `${speaker.entity.url}#paroles`
  return `${partAddress(speakers.partition.partOf(speaker.sort))}#${speakerAnchor(speaker.key)}`
}

export function partAddress(part: string): string {
  return `/citations/${letterFolder(part)}/`
}

/** `personnes/curie-marie` → `personnes-curie-marie`: unique among all. */
export function speakerAnchor(key: string): string {
  return key.replaceAll('/', '-')
}
