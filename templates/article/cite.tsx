import type { ComponentChildren, VNode } from 'preact'
import type { ArticleView } from '../../src/model/views/article.ts'
import type { Link, Site } from '../../src/model/views/frame.ts'
import { Part } from '../components/part.tsx'
import { raiseLetters } from '../components/raise-letters.tsx'
import { toAddress } from '../components/to-address.ts'
import { wordsFor } from '../words/words-for.ts'

/** The citation in words, its formats, the files beside the page, whom to tell of an error. */
export function Cite({ view }: { view: ArticleView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { title, titleInferred, author, source, date, url, formats, files, report, styles, coins } = view.cite
  return (
    <Part id="citer" title={words.article.cite}>
      <div class="body">
        <p>
          {author !== null && `${author}, `}
          {words.quote(titleInferred ? `[${title}]` : title)}
          {source !== null && [', ', <i>{source}</i>]}
          {', '}
          {raiseLetters(date.inferred ? `[${date.text}]` : date.text)}
          {source === null ? ', ' : words.semicolon}
          <i>{site.title}</i>
          {`, ${words.article.cote}${view.cote}.${url === null ? '' : ` ${url}`}`}
        </p>
        <span class="Z3988" title={coins} />
        <details class="screen">
          <summary>{styles.map(({ name }) => name).join(', ')}</summary>
          {styles.map(({ name, pieces }) => (
            <p>
              <b>{name}</b> {pieces.map(showPiece)}
            </p>
          ))}
        </details>
      </div>
      {(formats.length > 0 || files.length > 0 || report !== null) && (
        <ul class="note contents screen">
          {formats.length > 0 && <li>{showLinks(site, formats)}</li>}
          {files.length > 0 && <li>{showLinks(site, files)}</li>}
          {report !== null && (
            <li>
              <a href={toAddress(site, report)}>{words.article.report}</a>
            </li>
          )}
        </ul>
      )}
    </Part>
  )
}

function showPiece(piece: string | { readonly italic: string }): ComponentChildren {
  return typeof piece === 'string' ? raiseLetters(piece) : <i>{raiseLetters(piece.italic)}</i>
}

function showLinks(site: Site, links: readonly Link[]): ComponentChildren {
  return links.map(({ text, href }, index) => [index > 0 && ' · ', <a href={toAddress(site, href)}>{text}</a>])
}
