/** A site of the same articles made with Eleventy the usual way: Markdown files with front matter, Nunjucks layouts, collections. */
const perPage = 100
const kinds = ['tags', 'people', 'organisations', 'places']

// biome-ignore lint/style/noDefaultExport: Eleventy asks for one
export default function (config) {
  config.addPassthroughCopy('content/style.css')
  config.addCollection('articles', (api) => newestFirst(api.getFilteredByGlob('content/articles/**/*.md').map(toRow)))
  for (const kind of kinds) {
    config.addCollection(`${kind}Terms`, (api) => group(api, kind))
    config.addCollection(`${kind}Pages`, (api) => group(api, kind).flatMap(cutIntoPages))
  }
  config.addFilter('slugOf', slugOf)
  config.addFilter('latest', (rows, count) => rows.slice(0, count))
  config.addFilter('most', (terms, count) => [...terms].sort((a, b) => b.rows.length - a.rows.length).slice(0, count))
  return {
    dir: { input: 'content', includes: '../_includes', output: '_site' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
    templateFormats: ['md', 'njk'],
  }
}

function toRow({ url, data }) {
  return { url, title: data.title, date: String(data.date ?? '').slice(0, 10), data }
}

function newestFirst(rows) {
  return rows.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.url < b.url ? -1 : 1))
}

const grouped = new Map()

/** Once a build for each kind: two collections are made of it. */
function group(api, kind) {
  const known = grouped.get(kind)
  if (known) return known
  const terms = new Map()
  for (const row of newestFirst(api.getFilteredByGlob('content/articles/**/*.md').map(toRow))) {
    for (const name of row.data[kind] ?? []) {
      const rows = terms.get(name)
      if (rows) rows.push(row)
      else terms.set(name, [row])
    }
  }
  const made = [...terms].map(([name, rows]) => ({ name, slug: slugOf(name), rows })).sort((a, b) => a.name.localeCompare(b.name, 'fr'))
  grouped.set(kind, made)
  return made
}

function cutIntoPages({ name, slug, rows }) {
  const count = Math.ceil(rows.length / perPage)
  return Array.from({ length: count }, (_, page) => ({
    name,
    slug,
    total: rows.length,
    rows: rows.slice(page * perPage, (page + 1) * perPage),
    number: page + 1,
    count,
  }))
}

const slugs = new Map()

function slugOf(name) {
  let slug = slugs.get(name)
  if (slug === undefined) {
    slug = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    slugs.set(name, slug)
  }
  return slug
}
