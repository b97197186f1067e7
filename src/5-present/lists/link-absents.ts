/** Titles that the archive lacks → the address of each on `/absents/`, found from the article that calls it. */
import type { Absent } from '../../model/catalogue.ts'
import { anchorOf, slugOf } from '../text/fold-text.ts'

/** Absent titles on one page at most. */
export const absentsPerPage = 200

export interface AbsentLinks {
  readonly hrefOf: (id: string, title: string, paragraph: number | null) => string
  /** Anchors, in the order of the absents. */
  readonly anchors: readonly string[]
}

export function linkAbsents(absents: readonly Absent[]): AbsentLinks {
  const anchors = uniqueSlugs(absents.map(({ title }) => title))
  const found = new Map<string, string>()
  absents.forEach((absent, index) => {
    const href = `${absentsPage(Math.floor(index / absentsPerPage))}#${anchors[index] ?? ''}`
    for (const { id, paragraph } of absent.callers) found.set(`${id}\n${paragraph}\n${absent.title}`, href).set(`${id}\n${paragraph}`, href)
  })
  return {
    anchors,
    hrefOf: (id, title, paragraph) => found.get(`${id}\n${paragraph}\n${title}`) ?? found.get(`${id}\n${paragraph}`) ?? '/absents/',
  }
}

/** The first page is the address itself; the others are numbered by the first of their titles' place: stable as long as the list is. */
export function absentsPage(part: number): string {
  return part === 0 ? '/absents/' : `/absents/partie-${part + 1}/`
}

function uniqueSlugs(titles: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return titles.map((title) => {
    const slug = anchorOf(slugOf(title))
    const times = (seen.get(slug) ?? 0) + 1
    seen.set(slug, times)
    return times === 1 ? slug : `${slug}-${times}`
  })
}
