/**
 * Cards (one for each article, any order) + settings + authority file → the catalogue: cotes and addresses, the entities that names are, subjects,
 * related articles, duplicates, what « En savoir plus » names, chronology. Pure, and linear in the number of names: 100,000 cards, no texts.
 * The order of the cards does not matter; an article that is added changes no cote, and no id of an entity that it brings no new name for.
 */
import { message } from '../messages.ts'
import type { Card } from '../model/card.ts'
import type { Catalogue, CatalogueArticle, Gazetteer, Subject } from '../model/catalogue.ts'
import type { Message } from '../model/message.ts'
import type { Authorities, SiteSettings } from '../model/settings.ts'
import { assignAddresses } from './assign-addresses.ts'
import { assignCotes } from './assign-cotes.ts'
import { compareText } from './compare-text.ts'
import { listDoubts } from './entities/list-doubts.ts'
import { type MadeEntities, makeEntities } from './entities/make-entities.ts'
import { rankCompany } from './entities/rank-company.ts'
import { findDuplicates } from './find-duplicates.ts'
import { findRelated, type Marks } from './find-related.ts'
import { foldName } from './fold-name.ts'
import { makeSubjects } from './make-subjects.ts'
import { linkNames } from './names/link-names.ts'
import { orderChronology } from './order-chronology.ts'
import { dateOrder, yearOf } from './order-date.ts'
import { resolveCalls } from './resolve-calls.ts'

/** `redirects`: addresses that people keep alive; `gazetteer`: coordinates of well-known places. */
export function makeCatalogue(
  given: readonly Card[],
  settings: Pick<SiteSettings, 'monogram'>,
  authorities: Authorities,
  redirects: readonly { readonly from: string; readonly to: string }[] = [],
  gazetteer: Gazetteer | null = null,
): Catalogue {
  const published = given.filter((card) => card.draft !== true)
  const { cotes, messages: coteMessages } = assignCotes(published, settings.monogram)
  const cards = orderCards(published, cotes)
  const { addresses, messages: addressMessages } = assignAddresses(cards, cotes)
  const linked = linkNames(cards, authorities)
  const made = makeEntities(cards, linked, authorities, gazetteer)
  const { subjects, tags, messages: subjectMessages } = makeSubjects(cards, authorities, nameTest(made))
  const { calls, absents } = resolveCalls(cards, cotes, addresses)
  const duplicates = findDuplicates(cards)
  const idsOf = made.entitiesOfCards.map((list) => list.map((entity) => made.entities[entity]?.id ?? null))
  const related = findRelated(cards, gatherMarks(made, subjects, tags), calls, duplicates)
  const articles = cards.map((card, c) => ({
    card,
    cote: cotes.get(card.id) ?? '',
    slug: addresses.get(card.id)?.slug ?? '',
    url: addresses.get(card.id)?.url ?? '',
    year: yearOf(card.date),
    entities: idsOf[c] ?? [],
    tags: tags[c] ?? [],
    related: related[c] ?? [],
    calls: calls[c] ?? [],
    duplicates: duplicates[c] ?? [],
  }))
  return {
    articles,
    entities: rankCompany(cards, made, authorities),
    subjects,
    absents,
    doubts: listDoubts(linked, made),
    chronology: orderChronology(cards),
    messages: [
      ...coteMessages,
      ...addressMessages,
      ...linked.messages,
      ...made.messages,
      ...subjectMessages,
      ...checkAliases(articles, redirects),
    ],
  }
}

/** What articles can share, as numbers: first the entities, then the subjects. */
function gatherMarks(made: MadeEntities, subjects: readonly Subject[], tags: readonly (readonly string[])[]): Marks {
  const first = made.entities.length
  const numbers = new Map(subjects.map(({ slug }, index) => [slug, first + index]))
  const seenIn = new Int32Array(first)
  const marksOf = made.entitiesOfCards.map((entities, c) => {
    const marks: number[] = []
    for (const entity of entities) {
      if (entity < 0 || seenIn[entity] === c + 1) continue
      seenIn[entity] = c + 1
      marks.push(entity)
    }
    // An article has a subject once.
    for (const slug of tags[c] ?? []) {
      const number = numbers.get(slug)
      if (number !== undefined) marks.push(number)
    }
    return marks
  })
  const nameOf = (mark: number) => made.entities[mark]?.id ?? `sujets/${subjects[mark - first]?.slug ?? ''}`
  return { marksOf, count: first + subjects.length, nameOf }
}

/** Date, then cote: total, since cotes are unique. */
function orderCards(cards: readonly Card[], cotes: ReadonlyMap<string, string>): readonly Card[] {
  return cards
    .map((card) => ({ card, key: `${dateOrder(card.date)} ${cotes.get(card.id) ?? ''}` }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ card }) => card)
}

/** A label is rather a name where half as many articles have it as some form of an entity (« Curie ») as have it as a tag. */
function nameTest({ entities }: MadeEntities): (label: string, articles: number) => boolean {
  const articlesOf = new Map<string, number>()
  const note = (form: string, articles: number) => {
    const key = foldName(form)
    articlesOf.set(key, (articlesOf.get(key) ?? 0) + articles)
  }
  for (const { authority, articles, variants } of entities) {
    for (const { form, articles: own } of variants) note(form, own)
    if (authority) for (const name of [authority.name, ...authority.variants]) note(name, articles.length)
  }
  return (label, articles) => (articlesOf.get(foldName(label)) ?? 0) * 2 >= articles
}

/** A former address must be free: the page that stands there now would never be reached otherwise. */
function checkAliases(articles: readonly CatalogueArticle[], redirects: readonly { readonly from: string }[]): readonly Message[] {
  const holders = new Map(articles.map(({ url, card }) => [url, card.id]))
  const aliases = [
    ...articles.flatMap(({ card }) => (card.aliases ?? []).map((alias) => ({ alias, path: card.id }))),
    ...redirects.map(({ from }) => ({ alias: from, path: 'content/redirects.yaml' })),
  ]
  return aliases.flatMap(({ alias, path }) => {
    const holder = holders.get(`/${alias.replace(/^\/+|\/+$/g, '')}/`)
    return holder === undefined ? [] : [message('alias-taken', { path }, { alias, holder })]
  })
}
