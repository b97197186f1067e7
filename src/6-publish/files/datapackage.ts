/** The exports with their sizes and digests → `datapackage.json` (Data Package, version 2) and the manifest of SHA-256 digests. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { FileFacts } from '../../model/product.ts'
import type { SiteSettings } from '../../model/settings.ts'
import type { Export } from './exports.ts'

export function datapackage(exports: readonly Export[], factsOf: (path: string) => FileFacts, settings: SiteSettings): string {
  const resources = exports.map(({ name, mediaType, columns }) => {
    const { bytes, sha256 } = factsOf(`donnees/${name}`)
    const fields = columns?.map((column) => ({ name: column, type: numeric.has(column) ? 'number' : 'string' }))
    return {
      name: name.replace(/[^a-z]+/g, '-'),
      path: name,
      mediatype: mediaType,
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      ...(fields ? { profile: 'tabular-data-resource', schema: { fields } } : {}),
    }
  })
  const whole = {
    name: slug(settings.title),
    title: settings.title,
    description: settings.description,
    ...(settings.url ? { homepage: settings.url } : {}),
    ...(settings.licence ? { licenses: [{ title: settings.licence, ...(settings.licenceUrl ? { path: settings.licenceUrl } : {}) }] } : {}),
    ...(settings.publisher ? { contributors: [{ title: settings.publisher, role: 'publisher' }] } : {}),
    profile: 'data-package',
    resources,
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

const numeric = new Set(['words', 'quotations', 'uses', 'articles', 'latitude', 'longitude', 'paragraph', 'start', 'end'])

function slug(title: string): string {
  const ascii = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'archive'
}

/** Lines `digest  path`, as `sha256sum --check` reads them from the site's folder: the originals, then the files of `donnees/`. */
export function manifest(
  articles: readonly CatalogueArticle[],
  files: readonly { readonly path: string; readonly sha256: string }[],
): string {
  const originals = articles.map(({ card, url }) => `${card.sha256}  ${url.slice(1)}source.txt\n`)
  return [...originals, ...files.map(({ path, sha256 }) => `${sha256}  ${path}\n`)]
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('')
}
