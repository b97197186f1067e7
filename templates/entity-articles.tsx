import type { VNode } from 'preact'
import type { EntityArticlesView } from '../src/model/views/entity.ts'
import { ArticleRecord } from './components/article-record.tsx'
import { FootNeighbours, neighbourItems } from './components/neighbours.tsx'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { Steps } from './components/steps.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** One year of the articles that name somebody or something, or that bear a subject. */
export function EntityArticles(view: EntityArticlesView): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { type, name, year, previous, next } = view
  const kind = type === 'subject' ? words.subjects.subject : words.types[type]
  const period = view.whole ? words.shelf.articles : (year ?? words.shelf.undated)
  return (
    <Page frame={view.frame}>
      <TitleHead
        spine={[type === 'subject' ? words.subjects.spine : words.entity.letter[type], ...(view.whole ? [] : [year ?? words.undated])]}
        side={[kind]}
        note={
          <nav class="note contents" aria-label={words.shelf.neighbours}>
            <ul>
              {neighbourItems({ site, previous, next })}
              <li>
                <a href={toAddress(site, view.href)}>{words.entity.backTo}</a>
              </li>
            </ul>
          </nav>
        }
      >
        <h1>{view.whole ? name : `${name}, ${year ?? words.entity.undatedYear}`}</h1>
        <p class="intro">{`${words.articles(view.total)}.`}</p>
      </TitleHead>
      {view.years.length > 0 && <Steps site={site} label={words.entity.yearsNav} title={words.entity.yearsNav} steps={view.years} />}
      {view.rows.length > 0 && (
        <Part id="articles" title={period}>
          <p class="hint">{words.entity.every}</p>
          <ol class="records">
            {view.rows.map((row) => (
              <ArticleRecord site={site} row={row} />
            ))}
          </ol>
        </Part>
      )}
      <FootNeighbours site={site} previous={previous} next={next} />
    </Page>
  )
}
