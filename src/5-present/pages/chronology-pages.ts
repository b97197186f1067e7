/** `/chronologie/`, its years and months: published then, told since. */
import type { Bodies, Page } from '../../model/page.ts'
import type { ChronologyView, PeriodView } from '../../model/views/chronology.ts'
import type { Frame } from '../../model/views/frame.ts'
import type { Neighbour, StepLink } from '../../model/views/list.ts'
import { drawStrip, type YearCount } from '../charts/draw-strip.ts'
import { listPeriods, type PeriodContent, type PeriodYear } from '../chronology/list-periods.ts'
import { makePeriodGroup, type PeriodGroupSeed, seedMonth, seedYear } from '../chronology/period-groups.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { periodAddress } from '../lists/link-periods.ts'
import { makePage } from '../make-page.ts'
import { decadeOf } from '../shelves/list-steps.ts'
import type { Voice } from '../text/voice.ts'

export function* chronologyPages(lookup: Lookup): Iterable<Page> {
  if (!lookup.has('chronology')) return
  const years = listPeriods(lookup)
  if (years.length === 0) return
  yield makePage('/chronologie/', 'chronology', () => gatherAll(lookup, years), buildAll)
  for (const [index, year] of years.entries()) {
    const needs = () => gatherYear(lookup, years, index)
    yield makePage(periodAddress(year.year), 'period', needs, buildPeriod, () => toldBy(seedYear(lookup, year)))
    for (const [month, content] of year.months) {
      if (month === null) continue
      const own = () => gatherMonth(lookup, year, month, content)
      const bodies = () => toldBy(seedMonth(lookup, year.year, month, content))
      yield makePage(periodAddress(`${year.year}-${month}`), 'period', own, buildPeriod, bodies)
    }
  }
}

function toldBy(groups: readonly PeriodGroupSeed[]): readonly string[] {
  return [...new Set(groups.flatMap(({ told }) => told.map(({ id }) => id)))]
}

interface ChronologyNeeds {
  readonly frame: Frame
  readonly published: readonly YearCount[]
  readonly undated: number
  readonly decades: ChronologyView['decades']
}

function gatherAll(lookup: Lookup, years: readonly PeriodYear[]): ChronologyNeeds {
  const { words, catalogue, shelves } = lookup
  const decades = new Map<string, ChronologyView['decades'][number]['years'][number][]>()
  for (const { year, published, told } of years) {
    const entry = { text: year, href: periodAddress(year), published, told }
    const decade = decades.get(decadeOf(year))
    if (decade) decade.push(entry)
    else decades.set(decadeOf(year), [entry])
  }
  const description = words.describe.shelf(catalogue.articles.length, words.chronology)
  return {
    frame: makeFrame(lookup, { url: '/chronologie/', title: words.chronology, description, current: 'chronology' }),
    published: years.map(({ year, published }) => [year, published] as const),
    undated: shelves.undated.length,
    decades: [...decades].map(([text, own]) => ({ text, years: own })),
  }
}

function buildAll({ frame, published, undated, decades }: ChronologyNeeds): ChronologyView {
  return { kind: 'chronology', frame, strip: drawStrip(published, { count: undated, href: '/articles/sans-date/' }), decades }
}

interface PeriodNeeds extends Omit<PeriodView, 'kind' | 'groups'> {
  readonly voice: Voice
  readonly groups: readonly PeriodGroupSeed[]
}

function buildPeriod({ voice, groups, ...needs }: PeriodNeeds, bodies: Bodies): PeriodView {
  return { kind: 'period', ...needs, groups: groups.map((group) => makePeriodGroup(group, bodies, voice)) }
}

function gatherYear(lookup: Lookup, years: readonly PeriodYear[], index: number): PeriodNeeds {
  const year = years[index] as PeriodYear
  return {
    ...common(lookup, year, year.year, periodAddress(year.year), []),
    scope: 'year',
    spine: ['C', year.year],
    published: year.published,
    told: year.told,
    previous: yearStep(years[index - 1]),
    next: yearStep(years[index + 1]),
    shelf: lookup.shelves.years.some((shelf) => shelf.year === year.year) ? `/articles/${year.year}/` : null,
    months: stepMonths(lookup, year, null),
    groups: seedYear(lookup, year),
  }
}

function gatherMonth(lookup: Lookup, year: PeriodYear, month: string, content: PeriodContent): PeriodNeeds {
  const label = monthLabel(lookup, year.year, month)
  const months = [...year.months.keys()].flatMap((one) => one ?? [])
  const place = months.indexOf(month)
  const step = (other: string | undefined): Neighbour | null => {
    const own = other === undefined ? undefined : year.months.get(other)
    if (other === undefined || !own) return null
    const href = periodAddress(`${year.year}-${other}`)
    return { text: monthLabel(lookup, year.year, other), href, articles: own.published.length, told: countTold(own) }
  }
  const shelf = lookup.shelves.years.find((one) => one.year === year.year)
  const onShelf = shelf?.months.has(month)
    ? shelf.byMonth
      ? `/articles/${year.year}/${month}/`
      : `/articles/${year.year}/#m${month}`
    : null
  return {
    ...common(lookup, year, label, periodAddress(`${year.year}-${month}`), [{ text: year.year, href: periodAddress(year.year) }]),
    scope: 'month',
    spine: ['C', year.year, month],
    published: content.published.length,
    told: countTold(content),
    previous: step(months[place - 1]),
    next: step(months[place + 1]),
    shelf: onShelf,
    months: stepMonths(lookup, year, month),
    groups: seedMonth(lookup, year.year, month, content),
  }
}

function common(lookup: Lookup, year: PeriodYear, label: string, url: string, path: readonly { text: string; href: string }[]) {
  const { words } = lookup
  return {
    frame: makeFrame(lookup, {
      url,
      title: `${words.chronology}, ${label}`,
      description: words.describe.shelf(year.published, label),
      path: [{ text: words.chronology, href: '/chronologie/' }, ...path],
      crumb: label,
      current: 'chronology',
    }),
    voice: lookup.voice,
    label,
    all: '/chronologie/',
  }
}

function yearStep(year: PeriodYear | undefined): Neighbour | null {
  return year ? { text: year.year, href: periodAddress(year.year), articles: year.published, told: year.told } : null
}

function countTold({ told }: PeriodContent): number {
  return new Set(told.map(({ id }) => id)).size
}

function stepMonths(lookup: Lookup, year: PeriodYear, current: string | null): readonly StepLink[] {
  return lookup.words.dates.months.map((text, index) => {
    const month = String(index + 1).padStart(2, '0')
    const content = year.months.get(month)
    const href = content ? periodAddress(`${year.year}-${month}`) : null
    const count = content ? content.published.length + countTold(content) : 0
    return { text, href, count, ...(month === current ? { current: 'page' as const } : {}) }
  })
}

function monthLabel(lookup: Lookup, year: string, month: string): string {
  return lookup.words.dates.monthYear(lookup.words.dates.months[Number(month) - 1] ?? '', year)
}
