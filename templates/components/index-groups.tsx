import type { ComponentChildren } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { IndexGroup } from '../../src/model/views/list.ts'
import { wordsFor } from '../words/words-for.ts'
import { Entries } from './entries.tsx'
import { Part } from './part.tsx'
import { toAddress } from './to-address.ts'

interface IndexGroupsProps {
  readonly site: Site
  readonly groups: readonly IndexGroup[]
  /** « 8 sujets portés par un seul article ». */
  readonly singles: (count: number) => string
}

/** An index by letter; what stands in one article only is folded under its letter. */
export function showIndexGroups({ site, groups, singles }: IndexGroupsProps): ComponentChildren {
  const words = wordsFor(site)
  return groups.map((group) => (
    <Part id={group.id} kind="alpha" title={group.letter} letter>
      {group.entries.length > 0 && <Entries site={site} entries={group.entries} kind="entries columns wide" />}
      {group.singles.length > 0 && (
        <details>
          <summary>{singles(group.singles.length)}</summary>
          <Entries site={site} entries={group.singles} kind="entries columns" />
        </details>
      )}
      {group.href !== null && (
        <p class="wide">
          <a class="more" href={toAddress(site, group.href)}>
            {words.entities.all(group.count)}
          </a>
        </p>
      )}
    </Part>
  ))
}
