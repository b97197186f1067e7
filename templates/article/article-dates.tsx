import type { VNode } from 'preact'
import type { ArticleView } from '../../src/model/views/article.ts'
import { Part } from '../components/part.tsx'
import { raiseLetters } from '../components/raise-letters.tsx'
import { wordRule, wordsFor } from '../words/words-for.ts'
import { showReading } from './show-evidence.tsx'

/** The dates that the text names, with their reading and where it comes from. */
export function ArticleDates({ view }: { view: ArticleView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { bounds, date } = view.lacks
  const origin = view.facts.origins.find(({ field }) => field === 'date')?.origin
  return (
    <Part id="dates" title={words.article.dates}>
      <table class="lead">
        <tbody>
          {view.dates.map(({ words: said, href, paragraph, reading, inferred, rule }) => (
            <tr>
              <td class="form">{raiseLetters(words.quote(said))}</td>
              <td class="loci">
                <a href={href}>{paragraph === 0 ? words.article.head : paragraph}</a>
              </td>
              <td>
                {showReading(site, reading, inferred)}
                {rule !== '' && `, ${wordRule(words, rule)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {origin !== undefined && <p class="note">{words.article.dateOrigin(wordRule(words, origin))}</p>}
      {date && (
        <p class="note">
          {bounds !== null && [raiseLetters(words.article.datesBound(bounds)), ' ']}
          {words.article.datesNoYear}
        </p>
      )}
    </Part>
  )
}
