/** The groups of a year (its months) or of a month (its days), as needs and as they are shown. */
import type { Bodies } from '../../model/page.ts'
import type { PeriodEvent, PeriodGroup } from '../../model/views/chronology.ts'
import { dayOf } from '../dates/month-of.ts'
import type { Lookup } from '../index-catalogue.ts'
import { periodAddress } from '../lists/link-periods.ts'
import { type ListedSeed, makeListed, seedListed } from '../lists/listed-seed.ts'
import { longMonth } from '../shelves/cut-month.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'
import type { PeriodContent, PeriodYear } from './list-periods.ts'
import { makeTold, seedTold, type ToldSeed } from './told-seed.ts'

export interface PeriodGroupSeed extends Omit<PeriodGroup, 'events' | 'told'> {
  readonly events: readonly ListedSeed[]
  readonly told: readonly ToldSeed[]
}

/** A month on the page of its year: fewer where the year is full, so that the page can still be looked over. */
const ofMonth = { full: { events: 5, told: 3 }, usual: { events: 12, told: 5 } }
const fullYear = 60
/** A month's page shows as many articles that tell of a day, and of the month as a whole. */
const toldOfDay = 50
const eventsOfDay = 30

export function seedYear(lookup: Lookup, { year, months }: PeriodYear): readonly PeriodGroupSeed[] {
  const published = [...months.values()].reduce((sum, content) => sum + content.published.length, 0)
  const most = published > fullYear ? ofMonth.full : ofMonth.usual
  return [...months].map(([month, content]) => {
    const name = month === null ? null : (lookup.words.dates.months[Number(month) - 1] ?? '')
    const [events, told] = month === null ? [content.published.length, toldOfDay] : [most.events, most.told]
    const all = content.published.length <= events && content.told.length <= told
    return {
      id: month === null ? 'sans-mois' : `m${month}`,
      label: name === null ? null : name.charAt(0).toUpperCase() + name.slice(1),
      href: month === null || all ? null : periodAddress(`${year}-${month}`),
      events: seedEvents(lookup, content.published.slice(0, events)),
      told: seedTold(lookup, content.told.slice(0, told)),
    }
  })
}

export function seedMonth(lookup: Lookup, year: string, month: string, content: PeriodContent): readonly PeriodGroupSeed[] {
  const days = new Map<string | null, { published: string[]; told: { id: string; edtf: string }[] }>()
  const at = (day: string | null) => {
    const known = days.get(day) ?? { published: [], told: [] }
    days.set(day, known)
    return known
  }
  for (const id of content.published) at(dayOf(lookup.article(id)?.card.date ?? null)).published.push(id)
  for (const one of content.told) at(dayOf(one.edtf)).told.push(one)
  const sorted = [...days].sort(([a], [b]) => Number(a ?? 99) - Number(b ?? 99))
  return sorted.map(([day, own]) => ({
    id: day === null ? 'sans-jour' : `j${day}`,
    label: day === null ? null : lookup.words.dates.day(Number(day), lookup.words.dates.months[Number(month) - 1] ?? ''),
    // A full day stands whole on its shelf.
    href: own.published.length > eventsOfDay ? shelfOfPeriod(lookup, year, month, day) : null,
    events: seedEvents(lookup, own.published.slice(0, eventsOfDay)),
    told: seedTold(lookup, own.told.slice(0, toldOfDay)),
  }))
}

function shelfOfPeriod({ shelves }: Lookup, year: string, month: string, day: string | null): string {
  const shelf = shelves.years.find((one) => one.year === year)
  if (!shelf?.byMonth) return `/articles/${year}/#m${month}`
  const long = (shelf.months.get(month)?.length ?? 0) > longMonth
  return long && day !== null ? `/articles/${year}/${month}/${day.padStart(2, '0')}/` : `/articles/${year}/${month}/`
}

function seedEvents(lookup: Lookup, ids: readonly string[]): readonly ListedSeed[] {
  return ids.flatMap((id) => lookup.article(id) ?? []).map((article) => seedListed(lookup, article, 0))
}

export function makePeriodGroup(group: PeriodGroupSeed, bodies: Bodies, voice: Voice): PeriodGroup {
  return {
    ...group,
    events: group.events.map((event) => makeEvent(event, voice)),
    told: group.told.map((told) => makeTold(told, bodies, voice)),
  }
}

function makeEvent(seed: ListedSeed, voice: Voice): PeriodEvent {
  const { passage: _, bounds, forms: __, paragraphs: ___, names: ____, ...article } = makeListed(seed, voice)
  return { article, day: dayOf(seed.date), extract: seed.words === null ? null : composeText(seed.words, voice, seed.language), bounds }
}
