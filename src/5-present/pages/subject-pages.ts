/** A page for each subject of several articles or given by people: its articles, when, beside which subjects and names. */
import type { Subject } from '../../model/catalogue.ts'
import { hasFeed } from '../../model/feed-rule.ts'
import type { Page } from '../../model/page.ts'
import type { Frame, Href } from '../../model/views/frame.ts'
import type { IndexEntry } from '../../model/views/list.ts'
import type { SubjectView } from '../../model/views/subject.ts'
import { drawMultiples, type MultiplesSeed, spanYears } from '../charts/draw-multiples.ts'
import { countYears, drawStrip, type YearCount } from '../charts/draw-strip.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { articlesPages } from '../lists/articles-pages.ts'
import { rowsShown } from '../lists/choose-rows.ts'
import { articlesAddress } from '../lists/entity-address.ts'
import { wordEntry } from '../lists/index-groups.ts'
import { type ListedSeed, makeListed, seedListed } from '../lists/listed-seed.ts'
import { seedNear } from '../lists/seed-near.ts'
import { subjectQuotations } from '../lists/subject-address.ts'
import { makePage } from '../make-page.ts'
import { seal } from '../seals.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'

export function* subjectPages(lookup: Lookup): Iterable<Page> {
  for (const subject of lookup.catalogue.subjects) {
    if (!subject.page) continue
    yield makePage(
      subject.url,
      'subject',
      () => gather(lookup, subject),
      build,
      () => [],
      {
        seal: () => seal(lookup.seals.frame, JSON.stringify(subject), ...subject.articles.map(lookup.seals.tagged)),
        cards: () => subject.articles,
      },
    )
    if (subject.articles.length <= rowsShown) continue
    yield* articlesPages(lookup, {
      type: 'subject',
      name: subject.label,
      url: subject.url,
      current: 'subjects',
      path: [
        { text: lookup.words.subjects, href: '/sujets/' },
        { text: subject.label, href: subject.url },
      ],
      articles: subject.articles,
      seed: (article) => seedListed(lookup, article, 3),
      make: (seed, _, voice) => makeListed(seed, voice),
      reads: false,
    })
  }
}

interface SubjectNeeds {
  readonly frame: Frame
  readonly voice: Voice
  readonly label: string
  readonly inferred: boolean
  readonly variants: readonly string[]
  readonly years: readonly YearCount[]
  readonly undated: number
  readonly total: number
  readonly rows: readonly ListedSeed[]
  readonly more: Href | null
  readonly near: readonly IndexEntry[]
  readonly with: readonly MultiplesSeed[]
  readonly quotations: Href | null
  readonly feed: Href | null
}

function gather(lookup: Lookup, subject: Subject): SubjectNeeds {
  const { words } = lookup
  const articles = subject.articles.flatMap((id) => lookup.article(id) ?? [])
  const feed = lookup.has('feeds') && hasFeed(articles.length) ? `${subject.url}feed.xml` : null
  const ranked = articles.map((article, rank) => ({ article, rank, place: article.tags.indexOf(subject.slug) }))
  const shown = ranked.sort((a, b) => a.place - b.place || a.rank - b.rank).slice(0, rowsShown)
  return {
    frame: makeFrame(lookup, {
      url: subject.url,
      isIndex: true,
      // Of a subject and a name that read the same, each page says which it is.
      title: `${subject.label} · ${words.subjects}`,
      crumb: subject.label,
      description: words.describe.subject(subject.label, articles.length),
      path: [{ text: words.subjects, href: '/sujets/' }],
      current: 'subjects',
      feed,
    }),
    voice: lookup.voice,
    label: subject.label,
    inferred: !subject.controlled,
    variants: subject.variants,
    years: countYears(articles.map(({ year }) => year)),
    undated: articles.filter(({ year }) => year === null).length,
    total: articles.length,
    rows: shown.sort((a, b) => a.rank - b.rank).map(({ article }) => seedListed(lookup, article, 3)),
    more: articles.length > rowsShown ? articlesAddress(subject.url) : null,
    ...seedNear(lookup, subject, articles),
    quotations: lookup.has('quotations') && articles.some(({ card }) => card.quotations > 0) ? subjectQuotations(subject.slug) : null,
    feed,
  }
}

function build(needs: SubjectNeeds): SubjectView {
  const { voice, years } = needs
  const [first, last] = [years[0]?.[0], years.at(-1)?.[0]]
  const scale = first && last ? ([first, last] as const) : null
  return {
    kind: 'subject',
    frame: needs.frame,
    label: composeText(needs.label, voice),
    inferred: needs.inferred,
    variants: needs.variants.map((form) => composeText(form, voice)),
    years: scale ? spanYears(...scale) : null,
    strip: years.length > 2 ? drawStrip(years, { count: needs.undated, href: null }) : null,
    list: { key: 'articles', total: needs.total, rows: needs.rows.map((row) => makeListed(row, voice)), more: needs.more },
    near: needs.near.map((entry) => wordEntry(entry, voice)),
    with: drawMultiples(
      needs.with.map((seed) => ({ ...seed, text: composeText(seed.text, voice) })),
      scale,
    ),
    quotations: needs.quotations,
    feed: needs.feed,
  }
}
