/** `/citations/`: who said what, by speaker (a page a letter, a page for each with more than twelve), by subject, and what nobody is named for. */
import type { Page } from '../../model/page.ts'
import type { QuotationGroup } from '../../model/views/quotations.ts'
import type { Lookup } from '../index-catalogue.ts'
import { fewQuotations, hasOwnPage, partAddress, type Speaker, speakerAddress, speakerAnchor } from '../lists/index-speakers.ts'
import { linkParts, wordPart } from '../lists/partition-letters.ts'
import { firstArticles, type SaidArticle } from '../lists/quotation-list.ts'
import { subjectQuotations } from '../lists/subject-address.ts'
import type { SpokenGroup } from '../quotations/spoken-group.ts'
import { spokenPage } from '../quotations/spoken-page.ts'
import { yearsPages } from '../quotations/years-pages.ts'

const rowsOnIndex = 2
const rowsOnLetter = 3
const speakersOnIndex = 8
const topSpeakers = 24

export function* quotationPages(lookup: Lookup): Iterable<Page> {
  if (!lookup.has('quotations')) return
  const { all, partition } = lookup.speakers()
  const unattributed = listUnattributed(lookup)
  if (all.length === 0 && unattributed.length === 0) return
  yield indexPage(lookup)
  const parts = new Map<string, Speaker[]>(partition.parts.map((part) => [part, []]))
  for (const speaker of all) parts.get(partition.partOf(speaker.sort))?.push(speaker)
  for (const [part, speakers] of parts) yield letterPage(lookup, part, speakers)
  for (const speaker of all) if (hasOwnPage(speaker)) yield* speakerPages(lookup, speaker)
  if (unattributed.length > 0) yield* unattributedPages(lookup, unattributed)
  yield* subjectQuotationPages(lookup)
}

function indexPage(lookup: Lookup): Page {
  const { all } = lookup.speakers()
  const best = [...all].sort((a, b) => b.total - a.total)
  const { words } = lookup
  return spokenPage(lookup, {
    url: '/citations/',
    scope: 'index',
    label: '',
    title: words.quotations,
    way: 'speaker',
    forms: 'archive',
    letters: linkParts(lookup.speakers().partition.parts, partAddress),
    entries: best.slice(0, topSpeakers).map((speaker) => ({ text: speaker.sort, href: addressOf(lookup, speaker), count: speaker.total })),
    groups: best.slice(0, speakersOnIndex).map((speaker) => groupOf(lookup, speaker, rowsOnIndex)),
  })
}

function letterPage(lookup: Lookup, part: string, speakers: readonly Speaker[]): Page {
  const { words } = lookup
  const label = part === '#' ? words.others : wordPart(part)
  return spokenPage(lookup, {
    url: partAddress(part),
    scope: 'letter',
    label,
    title: words.letter(words.quotations, label),
    way: 'speaker',
    forms: null,
    letters: linkParts(lookup.speakers().partition.parts, partAddress, part),
    entries: [],
    // What a name says stands on its page too; who has none is quoted here alone.
    groups: speakers.map((speaker) => groupOf(lookup, speaker, speaker.entity || hasOwnPage(speaker) ? rowsOnLetter : fewQuotations)),
  })
}

function addressOf(lookup: Lookup, speaker: Speaker): string {
  return speakerAddress(lookup.speakers(), speaker)
}

function groupOf(lookup: Lookup, speaker: Speaker, rows: number): SpokenGroup {
  return {
    head: headOf(speaker, speaker.total > rows ? addressOf(lookup, speaker) : null),
    articles: firstArticles(saidBy(speaker), rows),
    limit: rows,
  }
}

function headOf({ key, sort, entity, total }: Speaker, more: string | null): Omit<QuotationGroup, 'rows'> {
  return {
    id: speakerAnchor(key),
    name: sort,
    href: entity?.url ?? null,
    years: entity?.authority?.dates?.replace(/\s*-\s*/, '–') ?? null,
    total,
    more,
  }
}

function saidBy({ articles }: Speaker): readonly SaidArticle[] {
  return articles.map(({ id, count, names }) => ({ id, count, who: names }))
}

function speakerPages(lookup: Lookup, speaker: Speaker): Iterable<Page> {
  const name = speaker.entity?.name ?? speaker.sort
  return yearsPages(lookup, {
    url: `/citations/${speaker.key}/`,
    scope: 'speaker',
    label: name,
    title: lookup.words.quotationsOf(name),
    way: 'speaker',
    head: headOf(speaker, null),
    articles: saidBy(speaker),
  })
}

function listUnattributed(lookup: Lookup): readonly SaidArticle[] {
  return lookup.catalogue.articles.flatMap(({ card }) => {
    const count = card.speakers.find(({ name }) => name === null)?.count ?? 0
    return count > 0 ? [{ id: card.id, count, who: 'nobody' as const }] : []
  })
}

function unattributedPages(lookup: Lookup, articles: readonly SaidArticle[]): Iterable<Page> {
  const total = articles.reduce((sum, { count }) => sum + count, 0)
  return yearsPages(lookup, {
    url: '/citations/non-attribuees/',
    scope: 'unattributed',
    label: lookup.words.unattributed,
    title: lookup.words.unattributed,
    way: 'unattributed',
    head: { id: 'non-attribue', name: null, href: null, years: null, total, more: null },
    articles,
  })
}

function* subjectQuotationPages(lookup: Lookup): Iterable<Page> {
  const { words } = lookup
  const subjects = lookup.catalogue.subjects.flatMap((subject) => {
    if (!subject.page) return []
    const articles = subject.articles.flatMap((id): SaidArticle[] => {
      const count = lookup.article(id)?.card.quotations ?? 0
      return count > 0 ? [{ id, count, who: 'all' }] : []
    })
    return articles.length > 0 ? [{ subject, articles, total: articles.reduce((sum, { count }) => sum + count, 0) }] : []
  })
  if (subjects.length === 0) return
  yield spokenPage(lookup, {
    url: '/citations/sujets/',
    scope: 'subjects',
    label: '',
    title: words.bySubject,
    way: 'subject',
    forms: null,
    letters: [],
    entries: subjects.map(({ subject, total }) => ({ text: subject.label, href: subjectQuotations(subject.slug), count: total })),
    groups: [],
  })
  for (const { subject, articles, total } of subjects) {
    yield* yearsPages(lookup, {
      url: subjectQuotations(subject.slug),
      scope: 'subject',
      label: subject.label,
      title: words.quotationsOn(subject.label),
      way: 'subject',
      head: { id: subject.slug, name: subject.label, href: subject.url, years: null, total, more: null },
      articles,
    })
  }
}
