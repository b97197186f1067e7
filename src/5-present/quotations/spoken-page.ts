/** One page of quotations: its heading, the ways to the others, its groups. */
import type { Bodies, Page } from '../../model/page.ts'
import type { Frame, Link } from '../../model/views/frame.ts'
import type { IndexEntry, LetterLink } from '../../model/views/list.ts'
import type { QuotationsView } from '../../model/views/quotations.ts'
import { spanYears } from '../charts/draw-multiples.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { wordEntry } from '../lists/index-groups.ts'
import { makePage } from '../make-page.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'
import { makeGroup, type SpokenGroup, type SpokenGroupSeed, seedGroup } from './spoken-group.ts'

export interface SpokenPage {
  readonly url: string
  readonly scope: QuotationsView['scope']
  readonly label: string
  readonly title: string
  readonly way: QuotationsView['ways'][number]['key']
  /** Where the numbers of forms come from: the whole archive's cards, the rows of this page (when all are here), or nowhere. */
  readonly forms: 'archive' | 'rows' | null
  readonly letters: readonly LetterLink[]
  readonly entries: readonly IndexEntry[]
  readonly groups: readonly SpokenGroup[]
  readonly total?: number
  readonly previous?: Link | null
  readonly next?: Link | null
  /** Crumbs between `/citations/` and the page. */
  readonly path?: readonly Link[]
}

interface SpokenNeeds extends Omit<QuotationsView, 'kind' | 'groups' | 'frame'> {
  readonly frame: Frame
  readonly voice: Voice
  readonly counted: boolean
  readonly groups: readonly SpokenGroupSeed[]
}

export function spokenPage(lookup: Lookup, page: SpokenPage): Page {
  const bodies = () => [...new Set(page.groups.flatMap(({ articles }) => articles.map(({ id }) => id)))]
  return makePage(page.url, 'quotations', () => gather(lookup, page), build, bodies)
}

function gather(lookup: Lookup, page: SpokenPage): SpokenNeeds {
  const { words } = lookup
  const totals = lookup.totals()
  const grouped = page.groups.reduce((sum, { head }) => sum + head.total, 0)
  const total = page.total ?? (page.scope === 'index' || page.scope === 'subjects' ? totals.quotations : grouped)
  const { years } = lookup.shelves
  const [first, last] = [years[0]?.year, years.at(-1)?.year]
  return {
    frame: makeFrame(lookup, {
      url: page.url,
      title: composeText(page.title, lookup.voice),
      description: words.describe.quotations(total),
      path: page.url === '/citations/' ? [] : [{ text: words.quotations, href: '/citations/' }, ...(page.path ?? [])],
      crumb: page.label === '' ? page.title : page.label,
      current: 'quotations',
    }),
    voice: lookup.voice,
    scope: page.scope,
    label: page.label,
    total,
    speakers: lookup.speakers().all.length,
    unattributed: totals.unattributed,
    years: page.scope === 'index' && first && last ? spanYears(first, last) : null,
    forms: page.forms === 'archive' ? totals.forms : null,
    counted: page.forms === 'rows',
    letters: page.letters,
    ways: listWays(lookup, page.way),
    entries: page.entries,
    groups: page.groups.map((group) => seedGroup(lookup, group)),
    previous: page.previous ?? null,
    next: page.next ?? null,
  }
}

function listWays(lookup: Lookup, current: SpokenPage['way']): QuotationsView['ways'] {
  const { unattributed, spokenSubjects } = lookup.totals()
  const ways: { readonly key: SpokenPage['way']; readonly href: string; readonly some: boolean }[] = [
    { key: 'speaker', href: '/citations/', some: true },
    { key: 'subject', href: '/citations/sujets/', some: spokenSubjects },
    { key: 'unattributed', href: '/citations/non-attribuees/', some: unattributed > 0 },
  ]
  return ways.filter(({ some }) => some).map(({ key, href }) => ({ key, href, ...(key === current ? { current: true } : {}) }))
}

function build({ voice, groups, entries, counted, ...needs }: SpokenNeeds, bodies: Bodies): QuotationsView {
  const made = groups.map((group) => makeGroup(group, bodies, voice))
  const forms = counted ? countForms(made) : needs.forms
  return {
    kind: 'quotations',
    ...needs,
    label: composeText(needs.label, voice),
    forms,
    entries: entries.map((entry) => wordEntry(entry, voice)),
    groups: made,
  }
}

function countForms(groups: QuotationsView['groups']): NonNullable<QuotationsView['forms']> {
  const rows = groups.flatMap((group) => group.rows)
  const count = (form: 'direct' | 'mixed' | 'indirect') => rows.filter((row) => row.form === form).length
  return { direct: count('direct'), mixed: count('mixed'), indirect: count('indirect') }
}
