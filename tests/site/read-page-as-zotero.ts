/**
 * What Zotero takes from a page, by its two translators: COinS (spans of class Z3988; keys as its openurl.js maps them) and Embedded Metadata
 * (citation_* as HIGHWIRE_MAPPINGS has them, DC.*, og:*).
 */
import { parseHTML } from 'linkedom'

export interface Item {
  readonly itemType: string | null
  readonly title: string | null
  readonly creators: readonly (readonly [lastName: string, firstName: string])[]
  readonly date: string | null
  readonly publicationTitle: string | null
  readonly publisher: string | null
  readonly language: string | null
  readonly url: string | null
}

export function readCoins(html: string): readonly Item[] {
  const { document } = parseHTML(html)
  return selectAll(document, 'span.Z3988[title]').map((span) => {
    const pairs = (span.getAttribute('title') ?? '').split('&').map((pair: string) => {
      const [key = '', value = ''] = pair.split('=')
      return [key, decodeURIComponent(value.replace(/\+|%2[bB]/g, ' '))] as const
    })
    const first = (key: string) => pairs.find(([one]) => one === key)?.[1] ?? null
    const url = first('rft.identifier')
    return {
      itemType: first('rft_val_fmt') === 'info:ofi/fmt:kev:mtx:dc' ? first('rft.type') : null,
      title: first('rft.title'),
      creators: pairs.filter(([key]) => key === 'rft.creator').map(([, name]) => cleanAuthor(name)),
      date: first('rft.date'),
      publicationTitle: first('rft.source'),
      publisher: first('rft.publisher'),
      language: first('rft.language'),
      url: url !== null && /^https?:\/\//.test(url) ? url : null,
    }
  })
}

export function readEmbedded(html: string): Item {
  const { document } = parseHTML(html)
  const all = (name: string): string[] =>
    selectAll(document, 'head > meta').flatMap((meta) =>
      (meta.getAttribute('name') ?? meta.getAttribute('property')) === name ? [meta.getAttribute('content') ?? ''] : [],
    )
  const one = (name: string) => all(name)[0] ?? null
  return {
    itemType: one('citation_journal_title') !== null || one('citation_title') !== null ? 'journalArticle' : null,
    title: one('citation_title') ?? one('og:title'),
    creators: all('citation_author').map(cleanAuthor),
    date: one('citation_publication_date'),
    publicationTitle: one('citation_journal_title'),
    publisher: one('citation_publisher') ?? one('DC.publisher'),
    language: one('citation_language'),
    url: one('citation_public_url') ?? one('og:url'),
  }
}

/** Elements in order, as an array: the types of the document have no iterator here. */
export function selectAll(root: ParentNode, selector: string): readonly Element[] {
  return Array.from(root.querySelectorAll(selector) as ArrayLike<Element>)
}

/** As `Zotero.Utilities.cleanAuthor(name, type, useComma)`: « Dupont, Jean » is turned; without a comma the last word is the family name. */
function cleanAuthor(name: string): readonly [string, string] {
  const [family = '', given = ''] = name.split(/,\s*(.*)/s)
  return [family, given]
}
