import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { ArticleRef } from '../../src/model/views/list.ts'
import { showDate } from './show-date.tsx'
import { toAddress } from './to-address.ts'

/** Cote and date of an article in the left track of a list. */
export function ArticleSide({ site, article }: { site: Site; article: ArticleRef }): VNode {
  return (
    <p class="side">
      <a class="cote" href={toAddress(site, article.href)}>
        {article.cote}
      </a>{' '}
      {showDate(site, article.date)}
    </p>
  )
}
