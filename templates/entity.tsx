import type { VNode } from 'preact'
import type { EntityView, QuotationList } from '../src/model/views/entity.ts'
import type { Site } from '../src/model/views/frame.ts'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { QuotationRecord } from './components/quotation-record.tsx'
import { SmallMultiples } from './components/small-multiples.tsx'
import { toAddress } from './components/to-address.ts'
import { YearStrip } from './components/year-strip.tsx'
import { AuthorityFields } from './entity/authority-fields.tsx'
import { EntityForms } from './entity/entity-forms.tsx'
import { EntityHead } from './entity/entity-head.tsx'
import { showArticleList } from './entity/show-article-list.tsx'
import { wordsFor } from './words/words-for.ts'

/** A person, organisation, place, event or product: who it is, how the press names it, where it stands, what it said. */
export function Entity(view: EntityView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).entity
  const { strip, nameHistory } = view
  return (
    <Page frame={view.frame}>
      <EntityHead view={view} />
      <AuthorityFields view={view} />
      {nameHistory === null && <EntityForms view={view} />}
      {strip && (
        <Part id="annees" title={words.years} small={words.yearsHint}>
          <YearStrip
            site={site}
            strip={strip}
            label={words.strip(view.name, strip.first, strip.last, strip.maximum.count, strip.maximum.year)}
          />
        </Part>
      )}
      {nameHistory && (
        <Part id="nom" title={words.nameHistory} small={words.nameHistoryHint}>
          <SmallMultiples site={site} multiples={nameHistory} />
          <EntityForms view={view} paired />
        </Part>
      )}
      {view.lists.map((list) => showArticleList(site, list))}
      {view.said && showQuotationList(site, 'paroles', words.said, view.said)}
      {view.about && showQuotationList(site, 'sur', words.about, view.about)}
      {view.with && (
        <Part id="avec" title={words.with} small={words.withHint}>
          <SmallMultiples site={site} multiples={view.with} />
        </Part>
      )}
    </Page>
  )
}

function showQuotationList(site: Site, id: string, title: string, { total, rows, more }: QuotationList): VNode {
  const words = wordsFor(site).entity
  return (
    <Part id={id} title={title}>
      {(rows.length < total || more !== null) && (
        <p class="hint">
          {words.someQuotes(rows.length, total)}
          {more !== null && [' ', <a href={toAddress(site, more)}>{words.allQuotes}</a>]}
        </p>
      )}
      <ol class="records">
        {rows.map((row) => (
          <QuotationRecord site={site} row={row} />
        ))}
      </ol>
    </Part>
  )
}
