import type { VNode } from 'preact'
import type { Site } from '../../src/model/views/frame.ts'
import { wordsFor } from '../words/words-for.ts'
import { onceFor } from './once-for.ts'
import { toAddress } from './to-address.ts'

/** What the signs mean, and the ways to the pages about the archive itself. */
export function Colophon({ site }: { site: Site }): VNode {
  return colophonOf(site)
}

const colophonOf = onceFor((site) => {
  const words = wordsFor(site).frame
  const links = [...site.foot.map(({ key, href }) => ({ text: words.foot[key], href })), ...site.pages]
  const [before, names, after] = words.signNames
  return (
    <footer class="sheet">
      <div class="colophon">
        <p class="side label">{words.signs}</p>
        <ul class="signs wide">
          <li>
            <b>[ ]</b> {words.signBrackets}
          </li>
          <li>
            <b>{wordsFor(site).undated}</b> {words.signUndated}
          </li>
          <li>
            <b>{words.signQuote}</b> {words.signQuoteMeans}
          </li>
          <li>
            <b>¶ 3</b> {words.signParagraph} <b>{words.signRange}</b> {words.signRangeMeans}
          </li>
          <li>
            {before}
            <u>{names}</u>
            {after}
          </li>
          <li>{words.signFaces}</li>
        </ul>
        <p class="wide">
          {site.title}
          {site.description === '' ? '. ' : `, ${lowerFirst(site.description)} `}
          {links.map(({ text, href }, index) => [index > 0 && ' · ', <a href={toAddress(site, href)}>{text}</a>])}
        </p>
      </div>
    </footer>
  )
})

/** « Presse des sciences » → « presse des sciences. », but « L’OTAN » and « CNES » stay. */
function lowerFirst(text: string): string {
  const [first = '', second = ''] = text
  const start = second === second.toLowerCase() && /\p{L}/u.test(second) ? first.toLowerCase() : first
  return `${start}${text.slice(first.length)}${/[.!?…]$/u.test(text) ? '' : '.'}`
}
