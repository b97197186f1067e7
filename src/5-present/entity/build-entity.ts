/** Needs and excerpts → the view of a person, organisation, place, event or product. */
import type { Bodies } from '../../model/page.ts'
import type { EntityView, QuotationList } from '../../model/views/entity.ts'
import type { QuotationRow } from '../../model/views/list.ts'
import { drawLocator } from '../charts/draw-locator.ts'
import { drawMultiples, spanYears } from '../charts/draw-multiples.ts'
import { drawStrip } from '../charts/draw-strip.ts'
import { labelDate } from '../dates/label-date.ts'
import { fewQuotations } from '../lists/index-speakers.ts'
import { makeNamed } from '../lists/named-seed.ts'
import { makeQuotationRow } from '../lists/quotation-seed.ts'
import { composeText } from '../text/compose-text.ts'
import { chooseWords } from '../words/choose-words.ts'
import type { EntityNeeds } from './entity-needs.ts'

const quotationsShown = 3

export function buildEntity(needs: EntityNeeds, bodies: Bodies): EntityView {
  const { voice, counts } = needs
  const words = chooseWords(voice.language)
  const scale = scaleOf(needs)
  const about = listAbout(needs, bodies)
  return {
    kind: 'entity',
    frame: needs.frame,
    type: needs.type,
    name: composeText(needs.name, voice),
    shortForm: needs.shortForm,
    spine: needs.spine,
    years: needs.lifespan ?? (scale ? spanYears(...scale) : null),
    counts: { ...counts, about: about?.counted ?? 0 },
    first: needs.dates ? labelDate(needs.dates[0], words.dates) : null,
    last: needs.dates ? labelDate(needs.dates[1], words.dates) : null,
    authority: needs.authority,
    forms: needs.forms.map((form) => ({ ...form, form: composeText(form.form, voice) })),
    // Two bars say less than the list below them.
    strip: needs.years.length > 2 ? drawStrip(needs.years, { count: needs.undated, href: null }) : null,
    nameHistory: drawMultiples(
      needs.history.map((seed) => ({ ...seed, text: composeText(seed.text, voice) })),
      scale,
    ),
    lists: needs.lists.map((list) => ({ ...list, rows: list.rows.map((row) => makeNamed(row, bodies, voice)) })),
    said: listSaid(needs, bodies),
    about: about?.list ?? null,
    with: drawMultiples(
      needs.with.map((seed) => ({ ...seed, text: composeText(seed.text, voice) })),
      scale,
    ),
    map: needs.type === 'place' && needs.coordinates ? drawLocator(needs.name, needs.coordinates, words) : null,
    mapHref: needs.mapHref,
    feed: needs.feed,
  }
}

function scaleOf({ years }: EntityNeeds): readonly [string, string] | null {
  const [first, last] = [years[0]?.[0], years.at(-1)?.[0]]
  return first && last ? [first, last] : null
}

function listSaid({ said, voice, counts }: EntityNeeds, bodies: Bodies): QuotationList | null {
  if (said === null) return null
  const own = new Set(said.names)
  const rows: QuotationRow[] = said.rows.flatMap((seed) =>
    bodies
      .excerpts(seed.id)
      .quotations.filter(({ speaker }) => speaker !== null && own.has(speaker.name))
      .map((quotation) => makeQuotationRow(seed, quotation, voice, false)),
  )
  const shown = rows.slice(0, counts.said > fewQuotations ? quotationsShown : fewQuotations)
  if (shown.length === 0) return null
  return { total: counts.said, rows: shown, more: shown.length < counts.said ? said.more : null }
}

/** Words about it, said by others. The number is told only where every article that names it was looked through. */
function listAbout(
  { about, bearers, voice }: EntityNeeds,
  bodies: Bodies,
): { readonly list: QuotationList; readonly counted: number } | null {
  const found = about.rows.flatMap((seed) => {
    const names = new Set(bearers[seed.id] ?? [])
    return bodies
      .excerpts(seed.id)
      .quotations.filter((quotation) => quotation.about.some(({ name }) => names.has(name)) && !names.has(quotation.speaker?.name ?? ''))
      .map((quotation) => ({ seed, quotation }))
  })
  if (found.length === 0) return null
  const rows = found.slice(0, quotationsShown).map(({ seed, quotation }) => makeQuotationRow(seed, quotation, voice, true))
  return { list: { total: about.whole ? found.length : rows.length, rows, more: null }, counted: about.whole ? found.length : 0 }
}
