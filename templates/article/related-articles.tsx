import type { ComponentChildren, VNode } from 'preact'
import type { ArticleView, RelatedArticle } from '../../src/model/views/article.ts'
import type { Link, Site } from '../../src/model/views/frame.ts'
import { ArticleSide } from '../components/article-side.tsx'
import { Part } from '../components/part.tsx'
import { showTitle } from '../components/show-title.tsx'
import { toAddress } from '../components/to-address.ts'
import { wordsFor } from '../words/words-for.ts'

/** « Voir aussi »: articles that the text calls or that share its names, then the called ones that the archive lacks. */
export function RelatedArticles({ view }: { view: ArticleView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site).article
  return (
    <Part id="voir" title={words.related}>
      <p class="hint">{words.relatedHint}</p>
      <ul class="records">
        {view.related.map((article) => showRelated(site, article))}
        {view.absents.map(({ title, href, paragraph }) => (
          <li class="record lone">
            <p class="side">
              <a href={toAddress(site, href)}>{words.absent}</a>
            </p>
            <div class="body">
              <h3>{title}</h3>
            </div>
            <p class="evidence">{showCall(site, paragraph)}</p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function showRelated(site: Site, article: RelatedArticle): VNode {
  const words = wordsFor(site)
  return (
    <li class="record">
      <ArticleSide site={site} article={article} />
      <div class="body">
        <h3>
          <a href={toAddress(site, article.href)}>{showTitle(site, article.title)}</a>
        </h3>
      </div>
      <p class="evidence">
        {article.called && showCall(site, article.called)}
        {article.called && article.shared.length > 0 && <br />}
        {article.shared.length > 0 && words.article.shared(words.list(article.shared))}
      </p>
    </li>
  )
}

function showCall(site: Site, paragraph: Link | null): ComponentChildren {
  const words = wordsFor(site).article
  return paragraph === null ? words.called : [`${words.called}, `, <a href={paragraph.href}>{paragraph.text}</a>]
}
