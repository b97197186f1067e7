/**
 * A reference → ContextObjects in Spans: the `title` of `<span class="Z3988">`, from which Zotero and other reference managers take a
 * newspaper article. Dublin Core keys, since the format for journals has no newspapers; without a publisher, which theirs has not.
 */
import type { Reference } from './reference.ts'

export function writeCoins({ title, authors, container, date, url, cote }: Reference, language: string): string {
  const creators = authors.map((one) => ['rft.creator', 'literal' in one ? one.literal : `${one.family}, ${one.given}`] as const)
  const [year, ...rest] = date?.parts ?? []
  const day = year === undefined ? null : [String(year).padStart(4, '0'), ...rest.map((n) => String(n).padStart(2, '0'))].join('-')
  const fields: readonly (readonly [string, string | null])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', title],
    ...creators,
    ['rft.source', container],
    ['rft.date', day],
    ['rft.language', language],
    ['rft.identifier', url ?? cote],
  ]
  return fields.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encode(value)}`])).join('&')
}

/** Signs that may stand as they are in a query stay so: shorter, and read the same. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%(?:3A|2F|2C)/g, decodeURIComponent)
}
