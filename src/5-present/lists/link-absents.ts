/** Titles that the archive lacks → the address of each on `/absents/`, found from the article that calls it. */
import type { Absent } from '../../model/catalogue.ts'
import { anchorOf, slugOf } from '../text/fold-text.ts'
import { cutByLetter, type LetterCut } from './cut-by-letter.ts'

/** Absent titles on one page at most. */
const onOnePage = 60

export interface AbsentLinks {
  readonly hrefOf: (id: string, title: string, paragraph: number | null) => string
  readonly cuts: readonly LetterCut<LinkedAbsent>[]
}

export interface LinkedAbsent {
  readonly absent: Absent
  readonly anchor: string
}

export function linkAbsents(absents: readonly Absent[]): AbsentLinks {
  const anchors = uniqueSlugs(absents.map(({ title }) => title))
  const linked = absents.map((absent, index): LinkedAbsent => ({ absent, anchor: anchors[index] ?? '' }))
  const cuts = cutByLetter(linked, ({ absent }) => absent.title, '/absents/', onOnePage)
  const found = new Map<string, string>()
  // The letters come after the list of the most called, and have the last word: there every title stands.
  for (const { url, rows } of cuts)
    for (const { absent, anchor } of rows)
      for (const { id, paragraph } of absent.callers)
        found.set(`${id}\n${paragraph}\n${absent.title}`, `${url}#${anchor}`).set(`${id}\n${paragraph}`, `${url}#${anchor}`)
  return {
    cuts,
    hrefOf: (id, title, paragraph) => found.get(`${id}\n${paragraph}\n${title}`) ?? found.get(`${id}\n${paragraph}`) ?? '/absents/',
  }
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
