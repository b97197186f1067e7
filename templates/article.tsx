import type { VNode } from 'preact'
import type { ArticleView } from '../src/model/views/article.ts'
import { ArticleDates } from './article/article-dates.tsx'
import { ArticleHead } from './article/article-head.tsx'
import { ArticleNames } from './article/article-names.tsx'
import { ArticleQuotations } from './article/article-quotations.tsx'
import { ArticleSubjects } from './article/article-subjects.tsx'
import { ArticleText } from './article/article-text.tsx'
import { Cite } from './article/cite.tsx'
import { RelatedArticles } from './article/related-articles.tsx'
import { Page } from './components/page.tsx'

/** One article: the document in serif, and beside and below it what the archive found, with the evidence. */
export function Article(view: ArticleView): VNode {
  return (
    <Page frame={view.frame} indexes={false}>
      <ArticleHead view={view} />
      <ArticleText view={view} />
      {view.quotations.length > 0 && <ArticleQuotations view={view} />}
      {view.names.length > 0 && <ArticleNames view={view} />}
      {view.dates.length > 0 && <ArticleDates view={view} />}
      {view.subjects.length > 0 && <ArticleSubjects view={view} />}
      {view.related.length + view.absents.length > 0 && <RelatedArticles view={view} />}
      <Cite view={view} />
    </Page>
  )
}
