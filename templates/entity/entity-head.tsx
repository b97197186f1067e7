import type { ComponentChildren, VNode } from 'preact'
import type { EntityView } from '../../src/model/views/entity.ts'
import { join } from '../components/join.tsx'
import { linkTo } from '../components/link-to.tsx'
import { showDate } from '../components/show-date.tsx'
import { SilentMap } from '../components/silent-map.tsx'
import { TitleHead } from '../components/title-head.tsx'
import { toAddress } from '../components/to-address.ts'
import { wordsFor } from '../words/words-for.ts'
import { listAnchors } from './show-article-list.tsx'

/** Name, how often and when; the way to the parts, or for a place where it is. */
export function EntityHead({ view }: { view: EntityView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { counts, first, last, shortForm } = view
  const spoken = [counts.said > 0 && words.entity.countSaid(counts.said), counts.about > 0 && words.entity.countAbout(counts.about)]
  const said = spoken.filter((part) => part !== false).join(', ')
  return (
    <TitleHead
      spine={view.spine}
      side={view.years === null ? [words.types[view.type]] : [words.types[view.type], view.years]}
      note={view.map ? <Locator view={view} /> : <EntityContents view={view} />}
    >
      <h1>{view.name}</h1>
      <p class="intro">
        {shortForm !== null && `${shortForm}. `}
        {words.entity.inArticles(counts.articles)}
        {first && last && (
          <>
            {first.text === last.text ? words.entity.on(first.text) : words.entity.from(first.text)}
            {showDate(site, first)}
            {first.text !== last.text && [words.entity.to(last.text), showDate(site, last)]}
          </>
        )}
        .{said !== '' && ` ${said}.`}
      </p>
    </TitleHead>
  )
}

function EntityContents({ view }: { view: EntityView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { counts } = view
  const link = (href: string, text: string) => linkTo(site, href, text)
  const spoken = [
    counts.said > 0 && link('#paroles', words.entity.countSaid(counts.said)),
    counts.about > 0 && link('#sur', words.entity.countAbout(counts.about)),
  ]
  const lines: ComponentChildren[] = [
    link('#notice', words.entity.notice),
    view.nameHistory !== null && link('#nom', words.entity.nameHistory),
    view.lists.length > 0 && link(`#${listAnchors[view.lists[0]?.key ?? 'articles']}`, words.articles(counts.articles)),
    counts.said + counts.about > 0 && join(spoken, ', '),
    view.with !== null && link('#avec', words.entity.with),
    view.feed !== null && link(view.feed, words.entity.feed),
  ]
  return (
    <nav class="note contents" aria-label={words.entity.contents}>
      <ul>{lines.map((line) => line && <li>{line}</li>)}</ul>
    </nav>
  )
}

function Locator({ view }: { view: EntityView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site).entity
  const { map, mapHref } = view
  const where = map ? [map.latitude?.text, map.longitude?.text].filter((text) => text !== undefined).join(', ') : ''
  return (
    <div class="note">
      {map && <SilentMap site={site} chart={map} label={words.mapLabel(view.name, where)} />}
      {mapHref !== null && (
        <p>
          <a href={toAddress(site, mapHref)}>{words.mapAll}</a>
        </p>
      )}
    </div>
  )
}
