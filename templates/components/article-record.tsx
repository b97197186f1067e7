import type { ComponentChildren, VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { ArticleRow } from '../../src/model/views/list.ts'
import { wordsFor } from '../words/words-for.ts'
import { ArticleSide } from './article-side.tsx'
import { join } from './join.tsx'
import { linkTo } from './link-to.tsx'
import { raiseLetters } from './raise-letters.tsx'
import { showSegments } from './show-segments.tsx'
import { showTitle } from './show-title.tsx'

/** An article in a list: cote and date, title, passage with the name marked, and why it is in the list. */
export function ArticleRecord({ site, row }: { site: Site; row: ArticleRow }): VNode {
  const evidence = sayEvidence(site, row)
  return (
    <li class="record">
      <ArticleSide site={site} article={row} />
      <div class="body">
        <h3>{linkTo(site, row.href, showTitle(site, row.title))}</h3>
        {row.passage && <p class="extract">{showSegments(site, row.passage)}</p>}
      </div>
      <p class="evidence">{evidence}</p>
    </li>
  )
}

/** « Mme Curie », 2 fois · ¶ 1, 3 */
export function sayEvidence(site: Site, row: ArticleRow): ComponentChildren {
  const words = wordsFor(site)
  const forms = row.forms.map(({ form, uses, inferred }) => `${words.entity.times(form, uses)}${inferred ? words.entity.attached : ''}`)
  const names = row.names.map(({ text, href }, index) => [index > 0 && ', ', linkTo(site, href, text)])
  return join(
    [
      ...forms,
      row.acts !== undefined && words.entity.stands(row.acts),
      row.paragraphs !== null && `¶\u00A0${row.paragraphs}`,
      names.length > 0 && names,
      row.bounds !== null && raiseLetters(row.bounds),
    ],
    ' · ',
  )
}
