/** `/absents/`: titles that articles call and the archive lacks, most called first, two hundred a page. */
import type { Absent } from '../../model/catalogue.ts'
import type { Page } from '../../model/page.ts'
import type { Frame } from '../../model/views/frame.ts'
import type { StepLink } from '../../model/views/list.ts'
import type { AbsentsView } from '../../model/views/service.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { type ArticleSeed, makeRef, seedArticle } from '../lists/article-seed.ts'
import { absentsPage, absentsPerPage, linkAbsents } from '../lists/link-absents.ts'
import { makePage } from '../make-page.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'

/** A title that everyone calls (« Le dossier ») names its first callers; the others are counted. */
const callersListed = 20

interface AbsentSeed {
  readonly id: string
  readonly title: string
  readonly callers: readonly { readonly article: ArticleSeed; readonly label: string; readonly paragraph: number | null }[]
  readonly calls: number
  readonly near: readonly ArticleSeed[]
}

interface AbsentsNeeds {
  readonly frame: Frame
  readonly voice: Voice
  readonly total: number
  readonly rows: readonly AbsentSeed[]
  readonly parts: readonly StepLink[]
}

export function* absentPages(lookup: Lookup): Iterable<Page> {
  const { absents } = lookup.catalogue
  const { anchors } = linkAbsents(absents)
  const pages = Math.ceil(absents.length / absentsPerPage)
  for (let part = 0; part < pages; part += 1) yield makePage(absentsPage(part), 'absents', () => gather(lookup, anchors, part), build)
}

function gather(lookup: Lookup, anchors: readonly string[], part: number): AbsentsNeeds {
  const { words, catalogue } = lookup
  const start = part * absentsPerPage
  const pages = Math.ceil(catalogue.absents.length / absentsPerPage)
  const parts = Array.from({ length: pages }, (_, index): StepLink => {
    const first = index * absentsPerPage + 1
    const last = Math.min(catalogue.absents.length, first + absentsPerPage - 1)
    const text = `${first}–${last}`
    return { text, href: absentsPage(index), count: last - first + 1, ...(index === part ? { current: 'page' } : {}) }
  })
  return {
    frame: makeFrame(lookup, {
      url: absentsPage(part),
      title: words.absents,
      description: words.absents,
      path: part === 0 ? [] : [{ text: words.absents, href: '/absents/' }],
      crumb: part === 0 ? words.absents : (parts[part]?.text ?? ''),
    }),
    voice: lookup.voice,
    total: catalogue.absents.length,
    rows: catalogue.absents
      .slice(start, start + absentsPerPage)
      .map((absent, index) => seedAbsent(lookup, absent, anchors[start + index] ?? '')),
    parts: pages > 1 ? parts : [],
  }
}

function seedAbsent(lookup: Lookup, { title, callers, near }: Absent, id: string): AbsentSeed {
  return {
    id,
    title,
    callers: callers.slice(0, callersListed).flatMap(({ id: caller, label, paragraph }) => {
      const article = lookup.article(caller)
      return article ? [{ article: seedArticle(article), label, paragraph }] : []
    }),
    calls: callers.length,
    near: near.flatMap((other) => lookup.article(other) ?? []).map(seedArticle),
  }
}

function build({ frame, voice, total, rows, parts }: AbsentsNeeds): AbsentsView {
  return {
    kind: 'absents',
    frame,
    total,
    parts,
    rows: rows.map(({ id, title, callers, calls, near }) => ({
      id,
      title: composeText(title, voice),
      callers: callers.map(({ article, label, paragraph }) => ({
        article: makeRef(article, voice),
        label: composeText(label.replace(/[\s\u00A0\u202F:]+$/, ''), voice),
        paragraph,
        href: paragraph === null ? article.href : `${article.href}#p${paragraph}`,
      })),
      calls,
      near: near.map((article) => makeRef(article, voice)),
    })),
  }
}
