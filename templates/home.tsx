import type { VNode } from 'preact'
import type { Site } from '../src/model/views/frame.ts'
import type { HomeView } from '../src/model/views/home.ts'
import type { ArticleRow, QuotationRow, TopNames } from '../src/model/views/list.ts'
import { ArticleSide } from './components/article-side.tsx'
import { Entries } from './components/entries.tsx'
import { join } from './components/join.tsx'
import { linkTo } from './components/link-to.tsx'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { raiseLetters } from './components/raise-letters.tsx'
import { SearchForm } from './components/search-form.tsx'
import { showDate } from './components/show-date.tsx'
import { showSegments } from './components/show-segments.tsx'
import { showSpeaker } from './components/show-speaker.tsx'
import { showTitle } from './components/show-title.tsx'
import { showStep } from './components/steps.tsx'
import { toAddress } from './components/to-address.ts'
import { YearStrip } from './components/year-strip.tsx'
import { wordsFor } from './words/words-for.ts'

/** The front page. */
export function Home(view: HomeView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).home
  const { strip } = view
  return (
    <Page frame={view.frame} search={false}>
      <Front view={view} />
      {(strip || view.decades.length > 0) && (
        <Part id="annees" title={words.years}>
          {strip ? (
            <YearStrip site={site} strip={strip} label={words.strip(strip.first, strip.last, strip.maximum.count, strip.maximum.year)}>
              <ul class="decades">{view.decades.map((step) => showStep(site, step))}</ul>
            </YearStrip>
          ) : (
            <ul class="wide decades">{view.decades.map((step) => showStep(site, step))}</ul>
          )}
        </Part>
      )}
      {view.records.length > 0 && (
        <Part id="articles" kind="front" title={words.toRead}>
          <p class="hint">{view.featured ? words.featured : words.byRule}</p>
          <ol class="records">{view.records.map((row) => showRecord(site, row))}</ol>
        </Part>
      )}
      {view.names.length > 0 && (
        <Part id="noms" title={words.names} small={words.namesHint}>
          <div class="wide quad">{view.names.map((names) => showNames(site, names))}</div>
        </Part>
      )}
      <Indexes view={view} />
    </Page>
  )
}

function Front({ view }: { view: HomeView }): VNode {
  const { site } = view.frame
  const { counts } = view
  const words = wordsFor(site)
  const facts: (readonly [string, string] | false)[] = [
    [words.home.articles, words.number(counts.articles)],
    counts.years !== null && [words.home.years, counts.years],
    counts.undated > 0 && [words.home.undated, words.number(counts.undated)],
    counts.untitled > 0 && [words.home.untitled, words.number(counts.untitled)],
  ]
  return (
    <div class="title front">
      <dl class="side facts">
        {facts.map(
          (fact) =>
            fact && (
              <>
                <dt>{fact[0]}</dt>
                <dd>{fact[1]}</dd>
              </>
            ),
        )}
      </dl>
      <div class="body">
        <h1>{site.title}</h1>
        {site.description !== '' && <p class="intro">{view.frame.description}</p>}
        <SearchForm site={site} big />
      </div>
      {view.quotation && <Quotation site={site} quotation={view.quotation} />}
    </div>
  )
}

function Quotation({ site, quotation }: { site: Site; quotation: QuotationRow }): VNode {
  const { speaker, article, text, href } = quotation
  const words = wordsFor(site)
  return (
    <blockquote class="note day">
      <p class="label">{words.home.quotation}</p>
      <p class="quote">
        <a href={toAddress(site, href)}>{showSegments(site, text, true)}</a>
      </p>
      <footer>
        {speaker && [<span class="who">{showSpeaker(site, speaker)}</span>, ', ']}
        {showDate(site, article.date)}. {linkTo(site, article.href, article.cote, 'cote')}
      </footer>
    </blockquote>
  )
}

function showRecord(site: Site, row: ArticleRow): VNode {
  const words = wordsFor(site).home
  const names = row.names.map(({ text, href }, index) => [index > 0 && ', ', linkTo(site, href, text)])
  return (
    <li class="record">
      <ArticleSide site={site} article={row} />
      <div class="body">
        <h3>{linkTo(site, row.href, showTitle(site, row.title))}</h3>
        {row.passage && <p class="extract">{showSegments(site, row.passage)}</p>}
      </div>
      <p class="evidence">
        {join(
          [
            row.title.inferred && names.length === 0 && words.untitledRow,
            row.bounds !== null && raiseLetters(row.bounds),
            names.length > 0 && names,
          ],
          ' · ',
        )}
      </p>
    </li>
  )
}

function showNames(site: Site, { type, total, href, entries }: TopNames): VNode {
  const words = wordsFor(site)
  return (
    <section>
      <h3 class="label">{words.typesMany[type]}</h3>
      <Entries site={site} entries={entries} />
      {total > entries.length && (
        <p>
          <a class="more" href={toAddress(site, href)}>
            {`${words.home.all[type]} ${words.typeCounts[type](total)}`}
          </a>
        </p>
      )}
    </section>
  )
}

function Indexes({ view }: { view: HomeView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const names: Readonly<Record<string, string>> = { ...words.frame.foot, ...words.frame.nav }
  return (
    <Part id="index" title={words.home.indexes}>
      <table class="wide">
        <tbody>
          {view.indexes.map(({ key, href, count }) => (
            <tr>
              <th scope="row">
                <a href={toAddress(site, href)}>{names[key]}</a>
              </th>
              <td class="amount">{count === null ? '' : words.number(count)}</td>
              <td>{words.home.indexHints[key]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
