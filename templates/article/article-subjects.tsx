import type { VNode } from 'preact'
import type { ArticleView } from '../../src/model/views/article.ts'
import { Inferred } from '../components/inferred.tsx'
import { Part } from '../components/part.tsx'
import { toAddress } from '../components/to-address.ts'
import { wordsFor } from '../words/words-for.ts'

export function ArticleSubjects({ view }: { view: ArticleView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site).article
  const said = [
    view.subjects.some(({ inferred }) => !inferred) && words.subjectsGiven,
    view.subjects.some(({ inferred }) => inferred) && words.subjectsInferred,
  ].filter((line) => line !== false)
  return (
    <Part id="sujets" title={words.subjects}>
      <p class="body">
        {view.subjects.map(({ text, href, inferred }, index) => [
          index > 0 && ' · ',
          <a href={toAddress(site, href)}>
            {inferred ? (
              <Inferred site={site} what="reading">
                {text}
              </Inferred>
            ) : (
              text
            )}
          </a>,
        ])}
      </p>
      <p class="note">{said.join(' ')}</p>
    </Part>
  )
}
