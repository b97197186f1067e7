import type { VNode } from 'preact'
import type { ArticleView } from '../../src/model/views/article.ts'
import { wordsFor } from '../words/words-for.ts'
import { showBlock } from './show-block.tsx'

/** The text with its evidence in the margin, and the way to the lists below. */
export function ArticleText({ view }: { view: ArticleView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site).article
  return (
    <article class="part text" aria-label={words.text} lang={view.language ?? undefined}>
      <Contents view={view} />
      {view.blocks.map((block) => showBlock(site, block))}
    </article>
  )
}

function Contents({ view }: { view: ArticleView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site).article
  const names = view.names.reduce((total, { rows }) => total + rows.length, 0)
  const lines: (readonly [string, string] | false)[] = [
    view.quotations.length > 0 && ['paroles', words.countQuotations(view.quotations.length)],
    names > 0 && ['noms', words.countNames(names)],
    view.dates.length > 0 && ['dates', words.countDates(view.dates.length)],
    view.subjects.length > 0 && ['sujets', words.countSubjects(view.subjects.length)],
    view.related.length + view.absents.length > 0 && ['voir', words.related],
    ['citer', words.cite],
  ]
  return (
    <nav class="side contents" aria-label={words.contents} lang={view.language === null ? undefined : site.language}>
      <p class="label">{words.found}</p>
      <ul>
        {lines.map(
          (line) =>
            line && (
              <li>
                <a href={`#${line[0]}`}>{line[1]}</a>
              </li>
            ),
        )}
      </ul>
      <label class="toggle">
        <input type="checkbox" id="releve" /> {words.full}
      </label>
    </nav>
  )
}
