/** The front page: years, a choice of articles, the names most present, one quotation. Choices come from people or from a fixed rule, never from the day. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { Bodies, Page } from '../../model/page.ts'
import type { FootKey, Frame, NavKey } from '../../model/views/frame.ts'
import type { HomeView } from '../../model/views/home.ts'
import type { IndexEntry, StepLink, TopNames } from '../../model/views/list.ts'
import { spanYears } from '../charts/draw-multiples.ts'
import { countYears, drawStrip, type YearCount } from '../charts/draw-strip.ts'
import { entityTypes, folderOfType, navOfType } from '../entity-keys.ts'
import { absolute, makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { chooseFeatured } from '../lists/choose-featured.ts'
import { chooseWord, type SpokenSeed, seedSpoken } from '../lists/choose-word.ts'
import { wordEntry } from '../lists/index-groups.ts'
import { type ListedSeed, makeListed, seedListed } from '../lists/listed-seed.ts'
import { makePage } from '../make-page.ts'
import { listDecades, stepDecades } from '../shelves/list-steps.ts'
import type { Voice } from '../text/voice.ts'

interface HomeNeeds {
  readonly frame: Frame
  readonly voice: Voice
  readonly counts: HomeView['counts']
  readonly years: readonly YearCount[]
  readonly decades: readonly StepLink[]
  readonly records: readonly ListedSeed[]
  readonly featured: boolean
  readonly spoken: readonly SpokenSeed[]
  readonly names: readonly TopNames[]
  readonly indexes: HomeView['indexes']
}

const topNames = 8

export function homePage(lookup: Lookup): Page {
  const chosen = () => chooseFeatured(lookup)
  const spoken = () => chooseSpoken(lookup, chosen().articles)
  return makePage(
    '/',
    'home',
    () => gatherHome(lookup, chosen(), spoken()),
    buildHome,
    () => spoken().map(({ card }) => card.id),
  )
}

function gatherHome(
  lookup: Lookup,
  { articles: chosen, featured }: ReturnType<typeof chooseFeatured>,
  spoken: readonly CatalogueArticle[],
): HomeNeeds {
  const { articles } = lookup.catalogue
  const { years, undated } = lookup.shelves
  const [first, last] = [years[0]?.year, years.at(-1)?.year]
  return {
    frame: frameHome(lookup),
    voice: lookup.voice,
    counts: {
      articles: articles.length,
      undated: undated.length,
      untitled: articles.filter(({ card }) => card.titleInferred).length,
      years: first && last ? spanYears(first, last) : null,
    },
    years: countYears(articles.map(({ year }) => year)),
    decades: [
      ...stepDecades(listDecades(years), null),
      ...(undated.length > 0 ? [{ text: lookup.words.dates.undated, href: '/articles/sans-date/', count: undated.length }] : []),
    ],
    records: chosen.map((article) => seedListed(lookup, article, 4)),
    featured,
    spoken: spoken.map((article) => seedSpoken(lookup, article)),
    names: listTop(lookup),
    indexes: listIndexes(lookup),
  }
}

/** Articles whose words may stand on the front page: the chosen ones first, then the others; eight are enough to find one. */
function chooseSpoken(lookup: Lookup, chosen: readonly CatalogueArticle[]): readonly CatalogueArticle[] {
  const speaks = ({ card }: CatalogueArticle) => card.speakers.some(({ name }) => name !== null)
  const found = chosen.filter(speaks)
  for (const article of lookup.catalogue.articles) {
    if (found.length >= 8) break
    if (speaks(article) && !found.includes(article)) found.push(article)
  }
  return found.slice(0, 8)
}

function frameHome(lookup: Lookup): Frame {
  const { settings } = lookup.site
  const url = absolute(lookup, '/') ?? '/'
  return makeFrame(lookup, {
    url: '/',
    title: null,
    description: settings.description,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': ['WebSite', 'ArchiveComponent'],
      name: settings.title,
      url,
      description: settings.description,
      inLanguage: settings.language,
      ...(settings.publisher ? { publisher: { '@type': 'Organization', name: settings.publisher } } : {}),
      ...(settings.licenceUrl ? { license: settings.licenceUrl } : {}),
    },
  })
}

function listTop(lookup: Lookup): readonly TopNames[] {
  return entityTypes.flatMap((type) => {
    const all = lookup.byType[type]
    if (all.length === 0) return []
    const best = [...all].sort((a, b) => b.articles.length - a.articles.length || b.uses - a.uses).slice(0, topNames)
    const entries = best.map(({ sort, url, articles }): IndexEntry => ({ text: sort, href: url, count: articles.length }))
    return [{ type, total: all.length, href: folderOfType[type], entries }]
  })
}

function listIndexes(lookup: Lookup): HomeView['indexes'] {
  const { catalogue, frameSite, shelves } = lookup
  const counts = new Map<NavKey | FootKey, number>([
    ['articles', catalogue.articles.length],
    ['chronology', shelves.years.length],
    ...entityTypes.map((type) => [navOfType[type], lookup.byType[type].length] as const),
    ['subjects', catalogue.subjects.length],
    ['quotations', catalogue.articles.reduce((sum, { card }) => sum + card.quotations, 0)],
    ['map', lookup.byType.place.filter(({ coordinates }) => coordinates !== null).length],
    ['absents', catalogue.absents.length],
    ['to-verify', catalogue.doubts.length],
  ])
  return [...frameSite.nav, ...frameSite.foot].map(({ key, href }) => ({ key, href, count: counts.get(key) ?? null }))
}

function buildHome(needs: HomeNeeds, bodies: Bodies): HomeView {
  const { voice, counts } = needs
  return {
    kind: 'home',
    frame: needs.frame,
    counts,
    quotation: chooseWord(needs.spoken, bodies, voice),
    strip: drawStrip(needs.years, { count: counts.undated, href: '/articles/sans-date/' }),
    decades: needs.decades,
    records: needs.records.map((record) => makeListed(record, voice)),
    featured: needs.featured,
    names: needs.names.map((top) => ({ ...top, entries: top.entries.map((entry) => wordEntry(entry, voice)) })),
    indexes: needs.indexes,
  }
}
