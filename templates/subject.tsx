import type { VNode } from 'preact'
import type { SubjectView } from '../src/model/views/subject.ts'
import { Entries } from './components/entries.tsx'
import { linkTo } from './components/link-to.tsx'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { SmallMultiples } from './components/small-multiples.tsx'
import { TitleHead } from './components/title-head.tsx'
import { YearStrip } from './components/year-strip.tsx'
import { showArticleList } from './entity/show-article-list.tsx'
import { wordsFor } from './words/words-for.ts'

/** A subject: the articles that bear it, when, beside which other subjects and names. */
export function Subject(view: SubjectView): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { strip } = view
  return (
    <Page frame={view.frame}>
      <TitleHead
        spine={[words.subjects.spine]}
        side={view.years === null ? [words.subjects.subject] : [words.subjects.subject, view.years]}
        note={
          <nav class="note contents" aria-label={words.entity.contents}>
            <ul>
              <li>{linkTo(site, '#articles', words.articles(view.list.total))}</li>
              {view.near.length > 0 && <li>{linkTo(site, '#voisins', words.subjects.near)}</li>}
              {view.with !== null && <li>{linkTo(site, '#avec', words.entity.with)}</li>}
              {view.quotations !== null && <li>{linkTo(site, view.quotations, words.subjects.quotations)}</li>}
              {view.feed !== null && <li>{linkTo(site, view.feed, words.entity.feed)}</li>}
            </ul>
          </nav>
        }
      >
        <h1 class={view.inferred ? 'inferred' : undefined}>
          {view.inferred && <span class="sr">{words.inferred.reading}</span>}
          {view.label}
        </h1>
        <p class="intro">
          {words.subjects.in(view.list.total)} {view.inferred ? words.subjects.isInferred : words.subjects.isGiven}
        </p>
        {view.variants.length > 0 && <p class="hint">{`${words.subjects.variants}${words.colon}${view.variants.join(', ')}`}</p>}
      </TitleHead>
      {strip && (
        <Part id="annees" title={words.entity.years} small={words.subjects.yearsHint}>
          <YearStrip
            site={site}
            strip={strip}
            label={words.subjects.strip(view.label, strip.first, strip.last, strip.maximum.count, strip.maximum.year)}
          />
        </Part>
      )}
      {showArticleList(site, view.list)}
      {view.near.length > 0 && (
        <Part id="voisins" title={words.subjects.near} small={words.subjects.nearHint}>
          <Entries site={site} entries={view.near} kind="entries columns wide" />
        </Part>
      )}
      {view.with && (
        <Part id="avec" title={words.entity.with} small={words.entity.withHint}>
          <SmallMultiples site={site} multiples={view.with} />
        </Part>
      )}
    </Page>
  )
}
