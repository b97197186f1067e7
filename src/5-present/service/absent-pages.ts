/** `/absents/`: titles that articles call and the archive lacks, most called first; a long list by initial. */
import type { Absent } from '../../model/catalogue.ts'
import type { Page } from '../../model/page.ts'
import type { Frame } from '../../model/views/frame.ts'
import type { StepLink } from '../../model/views/list.ts'
import type { AbsentsView } from '../../model/views/service.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { type ArticleSeed, makeRef, seedArticle } from '../lists/article-seed.ts'
import { type LetterCut, linkCuts } from '../lists/cut-by-letter.ts'
import { type LinkedAbsent, linkAbsents } from '../lists/link-absents.ts'
import { wordPart } from '../lists/partition-letters.ts'
import { makePage } from '../make-page.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'

/** A title that everyone calls (« Le dossier ») names its first callers; the others are counted. */
const callersListed = 20
const nearListed = 3

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
  if (lookup.catalogue.absents.length === 0) return
  const { cuts } = linkAbsents(lookup.catalogue.absents)
  for (const cut of cuts) yield makePage(cut.url, 'absents', () => gather(lookup, cuts, cut), build)
}

function gather(lookup: Lookup, cuts: readonly LetterCut<LinkedAbsent>[], { part, url, rows }: LetterCut<LinkedAbsent>): AbsentsNeeds {
  const { words, catalogue } = lookup
  const shown = part === null ? '' : part === '#' ? words.others : wordPart(part)
  return {
    frame: makeFrame(lookup, {
      url,
      title: part === null ? words.absents : `${words.absents}, ${shown}`,
      description: words.absents,
      path: part === null ? [] : [{ text: words.absents, href: '/absents/' }],
      crumb: part === null ? words.absents : shown,
    }),
    voice: lookup.voice,
    total: catalogue.absents.length,
    rows: rows.map(({ absent, anchor }) => seedAbsent(lookup, absent, anchor)),
    parts: linkCuts(cuts, url),
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
    near: near
      .slice(0, nearListed)
      .flatMap((other) => lookup.article(other) ?? [])
      .map(seedArticle),
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
