import type { VNode } from 'preact'
import type { ArticleName, ArticleView } from '../../src/model/views/article.ts'
import type { Site } from '../../src/model/views/frame.ts'
import { Inferred } from '../components/inferred.tsx'
import { Part } from '../components/part.tsx'
import { toAddress } from '../components/to-address.ts'
import { wordRule, wordsFor } from '../words/words-for.ts'

/** Every name with the place of each use and the rule that recognised it. */
export function ArticleNames({ view }: { view: ArticleView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  return (
    <Part id="noms" title={words.article.names} small={words.article.namesHint}>
      <label class="toggle body">
        <input type="checkbox" id="rangs" /> {words.article.ranges}
      </label>
      <table class="wide aligned">
        <thead>
          <tr>
            <th scope="col">{words.article.name}</th>
            <th scope="col">{words.article.paragraphs}</th>
            <th scope="col">{words.article.recognised}</th>
          </tr>
        </thead>
        {view.names.map(({ type, rows }) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colspan={3}>
                {words.typesMany[type]} <span class="count">{rows.length}</span>
              </th>
            </tr>
            {rows.map((row) => showName(site, row))}
          </tbody>
        ))}
      </table>
    </Part>
  )
}

function showName(site: Site, { text, href, inferred, loci, rules }: ArticleName): VNode {
  const words = wordsFor(site)
  const name = inferred ? (
    <Inferred site={site} what="form">
      {text}
    </Inferred>
  ) : (
    text
  )
  return (
    <tr>
      <td>{href === null ? name : <a href={toAddress(site, href)}>{name}</a>}</td>
      <td class="loci">
        {loci.map((locus, index) => [
          index > 0 && ' ',
          <a href={locus.href}>
            {locus.paragraph === 0 ? words.article.head : locus.paragraph}
            {locus.letter !== undefined && <sup>{locus.letter}</sup>}
            <small>{` ${locus.range[0]}`}</small>
          </a>,
        ])}
      </td>
      <td>{rules.map((rule) => wordRule(words, rule)).join(words.semicolon)}</td>
    </tr>
  )
}
