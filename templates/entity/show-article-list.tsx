import type { VNode } from 'preact'
import type { EntityList } from '../../src/model/views/entity.ts'
import type { Site } from '../../src/model/views/frame.ts'
import { ArticleRecord } from '../components/article-record.tsx'
import { Part } from '../components/part.tsx'
import { toAddress } from '../components/to-address.ts'
import { wordsFor } from '../words/words-for.ts'

export const listAnchors = { articles: 'articles', place: 'lieu', institution: 'institution', undecided: 'indecis' }

/** Articles that name it; a place has three such lists. */
export function showArticleList(site: Site, { key, total, rows, more }: EntityList): VNode {
  const words = wordsFor(site)
  const shown = rows.length < total ? words.entity.some(rows.length, total) : words.entity.every
  const explain = words.entity.listHints[key]
  return (
    <Part id={listAnchors[key]} title={words.entity.lists[key]} small={key === 'articles' ? undefined : words.articles(total)}>
      <p class="hint">
        {explain !== '' && `${explain} `}
        {shown}
        {more !== null && [' ', <a href={toAddress(site, more)}>{words.entity.allArticles}</a>]}
      </p>
      <ol class="records">
        {rows.map((row) => (
          <ArticleRecord site={site} row={row} />
        ))}
      </ol>
    </Part>
  )
}
