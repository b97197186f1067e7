/** `/etat/`: how the archive was read: counts, measures, doubts, duplicates, warnings. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { Message } from '../../model/message.ts'
import type { Page } from '../../model/page.ts'
import type { Frame } from '../../model/views/frame.ts'
import type { StateView } from '../../model/views/service.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { type ArticleSeed, makeRef, seedArticle } from '../lists/article-seed.ts'
import { makePage } from '../make-page.ts'
import type { Voice } from '../text/voice.ts'
import { countDoubts, countFound } from './count-found.ts'

const rowsShown = 100
const copiesShown = 12

interface StateNeeds extends Omit<StateView, 'kind' | 'duplicates'> {
  readonly frame: Frame
  readonly voice: Voice
  readonly duplicates: {
    readonly total: number
    readonly rows: readonly { readonly exact: boolean; readonly articles: readonly ArticleSeed[] }[]
  }
}

export function statePage(lookup: Lookup): Page {
  return makePage('/etat/', 'state', () => gather(lookup), build)
}

function gather(lookup: Lookup): StateNeeds {
  const { words, catalogue, site } = lookup
  const messages = site.messages.filter(({ severity }) => severity !== 'info')
  const groups = groupDuplicates(lookup)
  return {
    frame: makeFrame(lookup, { url: '/etat/', title: words.state, description: words.state }),
    voice: lookup.voice,
    files: site.files,
    articles: catalogue.articles.length,
    reader: site.reader ?? '',
    authorities: { entries: site.authorities.entities.length, digest: site.authoritiesDigest ?? null },
    counts: countFound(catalogue.articles),
    measures: site.measures ?? [],
    doubts: countDoubts(lookup),
    duplicates: {
      total: groups.length,
      rows: groups.slice(0, rowsShown).map((group) => ({
        exact: new Set(group.map(({ card }) => card.sha256)).size === 1,
        articles: group.slice(0, copiesShown).map(seedArticle),
      })),
    },
    warnings: { total: messages.length, rows: messages.slice(0, rowsShown).map((message) => wordMessage(lookup, message)), csv: null },
  }
}

function wordMessage(lookup: Lookup, { path, line, column, reason }: Message): StateView['warnings']['rows'][number] {
  const where = line === undefined ? null : column === undefined ? `${line}` : `${line}:${column}`
  return { path, text: reason, where, href: lookup.article(path.replace(/^(?:.*\/)?content\/articles\//, ''))?.url ?? null }
}

/** Articles that are copies of one another, each group once, in catalogue order. */
function groupDuplicates(lookup: Lookup): readonly (readonly CatalogueArticle[])[] {
  const seen = new Set<string>()
  return lookup.catalogue.articles.flatMap((article) => {
    if (article.duplicates.length === 0 || seen.has(article.card.id)) return []
    const group = [article, ...article.duplicates.flatMap((id) => lookup.article(id) ?? [])]
    for (const { card } of group) seen.add(card.id)
    return group.length > 1 ? [group] : []
  })
}

function build({ voice, duplicates, ...needs }: StateNeeds): StateView {
  const rows = duplicates.rows.map(({ exact, articles }) => ({ exact, articles: articles.map((article) => makeRef(article, voice)) }))
  return { kind: 'state', ...needs, duplicates: { ...duplicates, rows } }
}
