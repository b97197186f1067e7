import type { VNode } from 'preact'
import type { ChronologyView } from '../src/model/views/chronology.ts'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { YearStrip } from './components/year-strip.tsx'
import { wordsFor } from './words/words-for.ts'

/** Every year: how many articles were published then, how many tell of it since. */
export function Chronology(view: ChronologyView): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { strip } = view
  return (
    <Page frame={view.frame}>
      <TitleHead spine={['C']} side={[words.chronology.kind]}>
        <h1>{words.chronology.title}</h1>
        <p class="intro">{words.chronology.intro}</p>
      </TitleHead>
      {strip && (
        <Part id="annees" title={words.home.years}>
          <YearStrip site={site} strip={strip} label={words.home.strip(strip.first, strip.last, strip.maximum.count, strip.maximum.year)} />
        </Part>
      )}
      {view.decades.length === 0 && <p class="body lone part">{words.chronology.noYears}</p>}
      {view.decades.map(({ text, years }) => (
        <Part kind="alpha" title={words.shelf.decadeYears(text)}>
          <ol class="entries columns wide">
            {years.map((year) => (
              <li>
                <a href={toAddress(site, year.href)}>{year.text}</a>
                <span class="count">{words.chronology.neighbour(year.published, year.told)}</span>
              </li>
            ))}
          </ol>
        </Part>
      ))}
    </Page>
  )
}
