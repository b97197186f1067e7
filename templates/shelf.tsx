import type { ComponentChildren, VNode } from 'preact'
import type { Site } from '../src/model/views/frame.ts'
import type { ShelfGroup, ShelfRow, ShelfView } from '../src/model/views/shelf.ts'
import { join } from './components/join.tsx'
import { linkTo } from './components/link-to.tsx'
import { FootNeighbours, neighbourItems } from './components/neighbours.tsx'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { raiseLetters } from './components/raise-letters.tsx'
import { showSegments } from './components/show-segments.tsx'
import { showTitle } from './components/show-title.tsx'
import { Steps } from './components/steps.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** One shelf: a year month by month, a month of a full year, or a part of the undated. */
export function Shelf(view: ShelfView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).shelf
  const { years } = view
  return (
    <Page frame={view.frame}>
      <ShelfHead view={view} />
      {view.decades.length > 0 && <Steps site={site} label={words.decades} title={words.decades} steps={view.decades} />}
      {years && <Steps site={site} label={words.decadeYears(years.label)} title={words.decadeYears(years.label)} steps={years.steps} />}
      {view.parts.length > 0 && <Steps site={site} label={words.parts[view.scope]} title={words.parts[view.scope]} steps={view.parts} />}
      {view.groups.map((group) => showGroup(site, group))}
      <FootNeighbours site={site} previous={view.previous} next={view.next} />
    </Page>
  )
}

function ShelfHead({ view }: { view: ShelfView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site).shelf
  const { scope, label, counts, previous, next } = view
  const undated = label === '' ? words.undatedTitle : words.undatedPart(label)
  return (
    <TitleHead
      spine={view.spine}
      side={[words.articles, words.scope[scope]]}
      note={
        <nav class="note contents" aria-label={words.neighbours}>
          <ul>
            {neighbourItems({ site, previous, next })}
            {view.chronology !== null && <li>{linkTo(site, view.chronology, words.inChronology(label))}</li>}
            {view.csv !== null && <li>{linkTo(site, view.csv, words.csv)}</li>}
          </ul>
        </nav>
      }
    >
      <h1>{scope === 'undated' ? undated : words.title[scope](label)}</h1>
      <p class="intro">
        {words.counts(counts.articles, counts.placed)} {scope === 'undated' ? words.undatedExplain : words.explain}
      </p>
    </TitleHead>
  )
}

function showGroup(site: Site, group: ShelfGroup): VNode {
  const words = wordsFor(site)
  const title = group.key === 'no-day' ? words.shelf.noDay : group.key === 'undated' ? words.shelf.undated : group.label
  const count = group.count > 0 && words.articles(group.count)
  return (
    <Part
      id={group.id}
      kind="month"
      title={title}
      small={group.key === 'no-day' ? `${count}, ${words.shelf.noDayHint}` : count || undefined}
      letter
    >
      {group.rows.length > 0 && <ol class="records dense">{group.rows.map((row) => showRow(site, row))}</ol>}
      {group.count === 0 && <p class="body lone">{words.shelf.empty}</p>}
      {group.href !== null && (
        <p class="more body">
          <a href={toAddress(site, group.href)}>{words.shelf.all(group.count)}</a>
        </p>
      )}
    </Part>
  )
}

function showRow(site: Site, row: ShelfRow): VNode {
  return (
    <li class="record" id={row.id}>
      <p class="num day-no">{showDay(site, row)}</p>
      <p class="body">
        {linkTo(site, row.href, showTitle(site, row.title), 'headline')}
        {row.passage && [' ', <span class="extract">{showSegments(site, row.passage)}</span>]}
      </p>
      <p class="evidence">
        {linkTo(site, row.href, row.cote, 'cote')}{' '}
        <span>
          {join(
            [
              row.bounds !== null && raiseLetters(row.bounds),
              row.names.length > 0 && row.names.map(({ text, href }, index) => [index > 0 && ', ', linkTo(site, href, text)]),
            ],
            ' · ',
          )}
        </span>
      </p>
    </li>
  )
}

function showDay(site: Site, { day, date }: ShelfRow): ComponentChildren {
  const words = wordsFor(site)
  if (day === null) return [<span class="sr">{words.unknownDay}</span>, '–']
  return date.datetime === undefined ? day : <time datetime={date.datetime}>{day}</time>
}
