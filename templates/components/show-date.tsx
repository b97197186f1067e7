import type { ComponentChildren } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import type { DateLabel } from '../../src/model/views/list.ts'
import { Inferred } from './inferred.tsx'
import { raiseLetters } from './raise-letters.tsx'

const firstOfMonth = /^1er(?=\s)/

/** A date: `<time>` where HTML can say it, brackets where the archive supplies it (« [s. d.] »); « 1er avril » gets its small letters. */
export function showDate(site: Site, { text, datetime, inferred }: DateLabel): ComponentChildren {
  const words = firstOfMonth.test(text) ? ['1', <sup>er</sup>, text.slice(3)] : raiseLetters(text)
  const time = datetime === undefined ? words : <time datetime={datetime}>{words}</time>
  return inferred ? (
    <Inferred site={site} what="date">
      {time}
    </Inferred>
  ) : (
    time
  )
}
