import type { VNode } from 'preact'
import type { Site } from '../src/model/views/frame.ts'
import type { QuotationGroup, QuotationsView } from '../src/model/views/quotations.ts'
import { Entries } from './components/entries.tsx'
import { Letters } from './components/letters.tsx'
import { linkTo } from './components/link-to.tsx'
import { FootNeighbours } from './components/neighbours.tsx'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { SpeakerQuotation } from './components/quotation-record.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** Who said what: by speaker, by subject, and what the articles attribute to nobody. */
export function Quotations(view: QuotationsView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).quotations
  const entriesTitle = view.scope === 'subjects' ? words.subjects : words.top
  return (
    <Page frame={view.frame}>
      <QuotationsHead view={view} />
      {view.ways.length > 1 && <Ways view={view} />}
      {view.letters.length > 0 && <Letters site={site} label={words.byInitial} title={words.speakers} letters={view.letters} />}
      {view.entries.length > 0 && (
        <Part id="cites" title={entriesTitle}>
          <Entries site={site} entries={view.entries} kind="entries columns wide" />
        </Part>
      )}
      {view.groups.map((group) => showGroup(site, group))}
      <FootNeighbours site={site} previous={view.previous} next={view.next} />
    </Page>
  )
}

function QuotationsHead({ view }: { view: QuotationsView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { quotations } = words
  const { scope, label, forms } = view
  const titles = {
    index: quotations.title,
    subjects: quotations.subjectsTitle,
    unattributed: quotations.unattributedTitle,
    letter: quotations.letterTitle(label),
    speaker: quotations.of(label),
    subject: quotations.of(label),
  }
  return (
    <TitleHead
      spine={scope === 'letter' ? [quotations.kind, label] : [quotations.spine]}
      side={view.years === null ? [quotations.kind] : [quotations.kind, view.years]}
      note={
        forms !== null && (
          <dl class="note facts">
            {(['direct', 'mixed', 'indirect'] as const).map((form) => (
              <>
                <dt>{quotations.formFact(words.form[form], forms[form])}</dt>
                <dd>{quotations.formMeans[form]}</dd>
              </>
            ))}
          </dl>
        )
      }
    >
      <h1>{titles[scope]}</h1>
      <p class="intro">{introduce(view)}</p>
    </TitleHead>
  )
}

function introduce({ frame, scope, total, speakers }: QuotationsView): string {
  const words = wordsFor(frame.site)
  if (total === 0) return words.quotations.empty
  if (scope === 'unattributed') return `${words.quotes(total)}. ${words.quotations.unattributedHint}`
  if (scope === 'index' || scope === 'subjects') return words.quotations.intro(total, speakers)
  return `${words.quotes(total)}.`
}

function Ways({ view }: { view: QuotationsView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site).quotations
  return (
    <nav class="part strip-nav" aria-label={words.waysLabel}>
      <p class="side label">{words.waysLabel}</p>
      <div class="months wide">
        <ul>
          {view.ways.map(({ key, href, current }) => (
            <li>
              <a href={toAddress(site, href)} aria-current={current ? 'page' : undefined}>
                {words.ways[key]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

function showGroup(site: Site, { id, name, href, years, total, rows, more }: QuotationGroup): VNode {
  const words = wordsFor(site)
  const counted = words.quotes(total)
  const small = name === null ? `${counted}. ${words.quotations.unattributedHint}` : years === null ? counted : `${years}, ${counted}`
  return (
    <Part id={id} kind="speaker" title={name === null ? words.quotations.unattributed : linkTo(site, href, name)} small={small}>
      <ol class="records">
        {rows.map((row) => (
          <SpeakerQuotation site={site} row={row} />
        ))}
      </ol>
      {more !== null && (
        <p class="more body">
          <a href={toAddress(site, more)}>{words.quotations.all(total)}</a>
        </p>
      )}
    </Part>
  )
}
