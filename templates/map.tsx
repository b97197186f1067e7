import type { VNode } from 'preact'
import type { MapView } from '../src/model/views/map.ts'
import { Entries } from './components/entries.tsx'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { SilentMap } from './components/silent-map.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** The places on silent maps, then in lists: all that a map shows is also said. */
export function MapPage(view: MapView): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { counts } = view
  return (
    <Page frame={view.frame}>
      <TitleHead
        spine={[words.map.spine]}
        side={[words.typesMany.place]}
        note={
          <dl class="note facts">
            <dt>{words.map.placed}</dt>
            {view.sources.map(({ text, count }) => (
              <dd>{words.map.source(count, text)}</dd>
            ))}
            {view.sources.length === 0 && <dd>{words.number(counts.placed)}</dd>}
            {counts.unplaced > 0 && (
              <>
                <dt>{words.map.unplaced}</dt>
                <dd>
                  <a href="#sans-coordonnees">{words.number(counts.unplaced)}</a>
                </dd>
              </>
            )}
          </dl>
        }
      >
        <h1>{words.map.title}</h1>
        <p class="intro">{words.map.intro(counts.shown, counts.total)}</p>
      </TitleHead>
      {view.maps.map(({ id, label, step, chart }) => (
        <Part id={id} title={label} small={words.map.hint(step)}>
          <SilentMap site={site} chart={chart} label={words.map.label(label)} great />
        </Part>
      ))}
      {view.regions.map(({ id, label, total, entries }) => (
        <Part id={id} kind="alpha" title={label} small={words.map.count(total)}>
          <Entries site={site} entries={entries} kind="entries columns wide" />
        </Part>
      ))}
      {counts.unplaced > 0 && (
        <Part id="sans-coordonnees" kind="alpha" title={words.map.unplaced} small={words.map.unplacedHint(counts.unplaced)}>
          <p class="wide hint">
            {words.map.unplacedExplain} <a href={toAddress(site, view.index)}>{words.map.index}</a>
          </p>
          <Entries site={site} entries={view.unplaced} kind="entries columns wide" />
        </Part>
      )}
    </Page>
  )
}
