import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { IndexEntry } from '../../src/model/views/list.ts'
import { wordsFor } from '../words/words-for.ts'
import { toAddress } from './to-address.ts'

/** Lines of an index: name, number of articles; « voir » leads from a rejected form to the preferred one. */
export function Entries({ site, entries, kind = 'entries' }: { site: Site; entries: readonly IndexEntry[]; kind?: string }): VNode {
  return <ol class={kind}>{entries.map((entry) => showEntry(site, entry))}</ol>
}

function showEntry(site: Site, { text, href, count, see, detail }: IndexEntry): VNode {
  const words = wordsFor(site)
  if (see)
    return (
      <li class="see">
        <span>{text}</span>
        <span class="count">
          {words.entities.see}
          <a href={toAddress(site, see.href)}>{see.text}</a>
        </span>
      </li>
    )
  return (
    <li>
      <a href={toAddress(site, href)}>{text}</a>
      {detail !== undefined && <span class="count">{detail}</span>}
      <span class="count">{words.number(count)}</span>
    </li>
  )
}
