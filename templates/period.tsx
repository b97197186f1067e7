import type { ComponentChildren, VNode } from 'preact'
import type { PeriodEvent, PeriodGroup, PeriodView, Told } from '../src/model/views/chronology.ts'
import type { Site } from '../src/model/views/frame.ts'
import { Inferred } from './components/inferred.tsx'
import { join } from './components/join.tsx'
import { linkTo } from './components/link-to.tsx'
import { neighbourItems } from './components/neighbours.tsx'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { raiseLetters } from './components/raise-letters.tsx'
import { showDate } from './components/show-date.tsx'
import { showSegments } from './components/show-segments.tsx'
import { showTitle } from './components/show-title.tsx'
import { Steps } from './components/steps.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** A year or a month of the chronology: what was published then, and at the right what later articles tell of it. */
export function Period(view: PeriodView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).chronology
  const { previous, next, label } = view
  return (
    <Page frame={view.frame}>
      <TitleHead
        spine={view.spine}
        side={[words.kind, words.scope[view.scope]]}
        note={
          <nav class="note contents" aria-label={words.neighbours}>
            <ul>
              {neighbourItems({ site, previous, next })}
              <li>{linkTo(site, view.all, words.all)}</li>
              {view.shelf !== null && <li>{linkTo(site, view.shelf, words.shelf)}</li>}
            </ul>
          </nav>
        }
      >
        <h1>{label}</h1>
        <p class="intro">{words.counts(view.published, view.told)}</p>
      </TitleHead>
      {view.months.length > 0 && <Steps site={site} label={words.months} title={words.months} steps={view.months} />}
      <div class="heads">
        <p class="lead label">{words.published}</p>
        <p class="note label">{words.told}</p>
      </div>
      {view.groups.map((group) => showGroup(site, group, view.scope))}
    </Page>
  )
}

function showGroup(site: Site, { id, label, href, events, told }: PeriodGroup, scope: 'year' | 'month'): VNode {
  const words = wordsFor(site).chronology
  return (
    <Part id={id} kind="month" title={label ?? words.noDay} letter>
      {events.length > 0 ? (
        <ol class="events lead">{events.map((event) => showEvent(site, event))}</ol>
      ) : (
        label !== null && <p class="body lone">{scope === 'year' ? words.empty : words.emptyDay}</p>
      )}
      {told.length > 0 && (
        <ul class="note told" data-label={words.told}>
          {told.map((item) => showTold(site, item))}
        </ul>
      )}
      {href !== null && label !== null && (
        <p class="more body">
          <a href={toAddress(site, href)}>{words.whole(label)}</a>
        </p>
      )}
    </Part>
  )
}

function showEvent(site: Site, { article, day, extract, bounds }: PeriodEvent): VNode {
  const words = wordsFor(site)
  const number: ComponentChildren = day ?? [<span class="sr">{words.unknownDay}</span>, '–']
  return (
    <li class="event">
      <span class="day-no">{number}</span>
      <div>
        <h3>{linkTo(site, article.href, showTitle(site, article.title))}</h3>
        {extract !== null && <p class="extract">{extract}</p>}
        <p class="hint">
          {linkTo(site, article.href, article.cote, 'cote')}
          {article.date.inferred && [' · ', showDate(site, article.date)]}
          {bounds !== null && [words.colon, raiseLetters(bounds)]}
        </p>
      </div>
    </li>
  )
}

function showTold(site: Site, { article, words: said, reading, paragraph, href, passage }: Told): VNode {
  const words = wordsFor(site)
  const proof = join(
    [
      words.quote(said),
      reading !== null && (
        <Inferred site={site} what="date">
          {reading}
        </Inferred>
      ),
      <a href={toAddress(site, href)}>{paragraph === 0 ? wordsFor(site).article.head : `¶\u00A0${paragraph}`}</a>,
    ],
    ' · ',
  )
  return (
    <li>
      <h3>{linkTo(site, article.href, showTitle(site, article.title))}</h3>
      {passage && <p class="extract">{showSegments(site, passage)}</p>}
      <p>
        {linkTo(site, article.href, article.cote, 'cote')}
        {' · '}
        {showDate(site, article.date)}
        <br />
        {proof}
      </p>
    </li>
  )
}
