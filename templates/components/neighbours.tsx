import type { VNode } from 'preact'
import type { Link, Site } from '../../src/model/views/frame.ts'
import type { Neighbour } from '../../src/model/views/list.ts'
import { wordsFor } from '../words/words-for.ts'
import { toAddress } from './to-address.ts'

interface NeighboursProps {
  readonly site: Site
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
}

/** « ← 1968 · 28 articles » and « 1970 → · 48 articles », as items of a list. */
export function neighbourItems({ site, previous, next }: NeighboursProps): (VNode | null)[] {
  return [previous && showNeighbour(site, previous, 'prev'), next && showNeighbour(site, next, 'next')]
}

function showNeighbour(site: Site, { text, href, articles, told }: Neighbour, rel: 'prev' | 'next'): VNode {
  const words = wordsFor(site)
  return (
    <li>
      <a rel={rel} href={toAddress(site, href)}>
        {rel === 'prev' ? `← ${text}` : `${text} →`}
      </a>
      {' · '}
      <span class="count">{told === undefined ? words.articles(articles) : words.chronology.neighbour(articles, told)}</span>
    </li>
  )
}

/** The same at the foot of a long page. */
export function FootNeighbours({ site, previous, next }: { site: Site; previous: Link | null; next: Link | null }): VNode | null {
  const words = wordsFor(site).shelf
  if (!previous && !next) return null
  return (
    <nav class="part strip-nav" aria-label={words.pages}>
      <p class="side label">{words.pages}</p>
      <div class="months wide">
        <ul>
          {previous && (
            <li>
              <a rel="prev" href={toAddress(site, previous.href)}>
                {`← ${previous.text}`}
              </a>
            </li>
          )}
          {next && (
            <li>
              <a rel="next" href={toAddress(site, next.href)}>
                {`${next.text} →`}
              </a>
            </li>
          )}
        </ul>
      </div>
    </nav>
  )
}
