import type { VNode } from 'preact'
import type { ArticlesView } from '../src/model/views/shelf.ts'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { showStep } from './components/steps.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { YearStrip } from './components/year-strip.tsx'
import { wordsFor } from './words/words-for.ts'

/** The shelves: every year under its decade, then the undated. */
export function Articles(view: ArticlesView): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { strip, undated } = view
  return (
    <Page frame={view.frame}>
      <TitleHead spine={[words.quotations.spine]} side={[words.shelf.articles]}>
        <h1>{words.shelf.articles}</h1>
        <p class="intro">{words.shelf.intro(view.total)}</p>
      </TitleHead>
      {strip && (
        <Part id="annees" title={words.home.years}>
          <YearStrip site={site} strip={strip} label={words.home.strip(strip.first, strip.last, strip.maximum.count, strip.maximum.year)} />
        </Part>
      )}
      {view.decades.map(({ text, years }) => (
        <Part kind="strip-nav" title={words.shelf.decadeYears(text)}>
          <ul class="wide decades">{years.map((step) => showStep(site, step))}</ul>
        </Part>
      ))}
      {view.decades.length === 0 && <p class="body lone part">{words.shelf.noYears}</p>}
      {undated && (
        <Part id="sd" kind="strip-nav" title={words.shelf.undated}>
          <p class="wide">
            <a href={toAddress(site, undated.href)}>{words.articles(undated.count)}</a>
          </p>
        </Part>
      )}
    </Page>
  )
}
