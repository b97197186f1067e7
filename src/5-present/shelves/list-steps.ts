/** Strips of decades and years of the shelves, and the shelves before and after one. */
import type { StepLink } from '../../model/views/list.ts'
import type { YearShelf } from './shelve-articles.ts'

export function decadeOf(year: string): string {
  return `${year.slice(0, -1)}0`
}

export interface Decade {
  readonly text: string
  readonly count: number
  readonly years: readonly StepLink[]
}

export function listDecades(years: readonly YearShelf[]): readonly Decade[] {
  const decades = new Map<string, StepLink[]>()
  for (const { year, articles } of years) {
    const step = { text: year, href: `/articles/${year}/`, count: articles.length }
    const decade = decades.get(decadeOf(year))
    if (decade) decade.push(step)
    else decades.set(decadeOf(year), [step])
  }
  return [...decades].map(([text, own]) => ({ text, count: own.reduce((sum, { count }) => sum + count, 0), years: own }))
}

/** A decade has no page: it leads to its first year. */
export function stepDecades(decades: readonly Decade[], current: string | null): readonly StepLink[] {
  return decades.map(({ text, count, years }) => ({
    text,
    href: years[0]?.href ?? null,
    count,
    ...(current !== null && decadeOf(current) === text ? { current: 'within' as const } : {}),
  }))
}

/** The years of a decade, the current one marked. */
export function stepYears(decades: readonly Decade[], current: string, whole: boolean): readonly StepLink[] {
  const decade = decades.find(({ text }) => text === decadeOf(current))
  return (decade?.years ?? []).map((step) => (step.text === current ? { ...step, current: whole ? 'page' : 'within' } : step))
}
