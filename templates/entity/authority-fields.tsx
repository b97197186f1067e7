import type { ComponentChildren, VNode } from 'preact'
import type { AuthorityField, EntityView } from '../../src/model/views/entity.ts'
import type { Site } from '../../src/model/views/frame.ts'
import { linkTo } from '../components/link-to.tsx'
import { Part } from '../components/part.tsx'
import { wordsFor } from '../words/words-for.ts'

const strong = new Set(['preferred', 'long-form', 'acronym'])
const identifiers = new Set(['wikidata', 'viaf', 'geonames'])

/** What the authority file says of it; an empty field is said, not hidden. */
export function AuthorityFields({ view }: { view: EntityView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site).entity
  const { fields, entry, gazetteer } = view.authority
  const [before, after] = words.fromAuthority
  return (
    <Part id="notice" title={words.authority}>
      <dl class="fields lead">{fields.map((field) => showField(site, field))}</dl>
      <p class="note">
        {entry === null ? words.withoutAuthority : [before, <span class="cote">{`authorities.yaml, ${entry}`}</span>, after]}
        {gazetteer !== null && ` ${words.fromGazetteer(gazetteer)}`}
      </p>
    </Part>
  )
}

function showField(site: Site, { key, values }: AuthorityField): ComponentChildren {
  const words = wordsFor(site).entity
  const empty = key === 'bnf' ? words.noAuthority : identifiers.has(key) ? words.noIdentifier : words.unknown
  const shown = values.map(({ text, href }, index) => [index > 0 && (href === null ? ' · ' : ', '), linkTo(site, href, text)])
  return (
    <>
      <dt>{words.fields[key]}</dt>
      <dd class={values.length === 0 ? 'lone' : undefined}>{values.length === 0 ? empty : strong.has(key) ? <b>{shown}</b> : shown}</dd>
    </>
  )
}
