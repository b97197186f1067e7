/** An article of the corpus → the file that ours reads (bare text), and the one that rivals read (Markdown, all known in front matter). */
import type { BenchArticle } from './article.ts'

export function toBareText({ title, standfirst, byline, dateline, blocks, related }: BenchArticle): string {
  const [first, ...others] = blocks.map(({ text }) => text)
  const parts = [title, standfirst, byline ? `Par ${byline}` : null, `${dateline ?? ''}${first}`, ...others]
  const body = parts.filter((part) => part !== null).join('\n\n')
  return `${body}\n${related.map(({ line }) => `\n${line}`).join('')}${related.length > 0 ? '\n' : ''}`
}

/** JSON is YAML: each value is written as JSON so that no title needs escaping of its own. */
export function toMarkdown(article: BenchArticle): string {
  const { title, standfirst, byline, date, dateline, tags, people, organisations, places } = article
  const related = article.related.map((one) => ({ title: one.title, url: one.path ? `/articles/${one.path}/` : '' }))
  const fields = {
    title,
    ...(date ? { date } : {}),
    standfirst,
    byline,
    dateline: dateline?.replace(/[. –]+$/, '') ?? null,
    tags,
    people,
    organisations,
    places,
  }
  const rows = Object.entries({ ...fields, related }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const body = article.blocks.map(({ kind, text }) => (kind === 'crosshead' ? `## ${text}` : text))
  return `---\n${rows.join('\n')}\n---\n${body.join('\n\n')}\n`
}
