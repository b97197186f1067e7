/** `/a-verifier/`: pairs of names that may be one, with passages of each, reasons for and against, and the lines of authorities.yaml that settle it. */
import type { Doubt, Entity } from '../../model/catalogue.ts'
import type { Bodies, Page } from '../../model/page.ts'
import type { EntityType } from '../../model/record.ts'
import type { Frame } from '../../model/views/frame.ts'
import type { StepLink } from '../../model/views/list.ts'
import type { DoubtSide, ToVerifyView } from '../../model/views/service.ts'
import { spanYears } from '../charts/draw-multiples.ts'
import { mostUsing } from '../entity/entity-needs.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { cutByLetter, type LetterCut, linkCuts } from '../lists/cut-by-letter.ts'
import { speakerAnchor } from '../lists/index-speakers.ts'
import { makeNamed, type NamedSeed, seedNamed } from '../lists/named-seed.ts'
import { wordPart } from '../lists/partition-letters.ts'
import { makePage } from '../make-page.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'
import { writeApart, writeJoin } from './write-authority.ts'

const perPage = 30
const passagesShown = 2

interface SideSeed extends Omit<DoubtSide, 'passages'> {
  readonly rows: readonly NamedSeed[]
}

interface DoubtSeed extends Omit<ToVerifyView['doubts'][number], 'sides'> {
  readonly type: EntityType
  readonly sides: readonly [SideSeed, SideSeed]
}

interface DoubtNeeds {
  readonly frame: Frame
  readonly voice: Voice
  readonly total: number
  readonly doubts: readonly DoubtSeed[]
  readonly parts: readonly StepLink[]
}

export function* doubtPages(lookup: Lookup): Iterable<Page> {
  const { doubts } = lookup.catalogue
  if (doubts.length === 0) return
  const cuts = cutByLetter(doubts, ({ a }) => lookup.entity(a)?.sort ?? a, '/a-verifier/', perPage)
  for (const cut of cuts) {
    const bodies = () => [...new Set(cut.rows.flatMap(({ a, b }) => [a, b]).flatMap((id) => passagesOf(lookup.entity(id))))]
    yield makePage(cut.url, 'to-verify', () => gather(lookup, cuts, cut), build, bodies)
  }
}

function passagesOf(entity: Entity | undefined): readonly string[] {
  return entity ? mostUsing(entity, passagesShown) : []
}

function gather(lookup: Lookup, cuts: readonly LetterCut<Doubt>[], { part, url, rows }: LetterCut<Doubt>): DoubtNeeds {
  const { words, catalogue } = lookup
  const shown = part === null ? '' : part === '#' ? words.others : wordPart(part)
  return {
    frame: makeFrame(lookup, {
      url,
      title: part === null ? words.toVerify : `${words.toVerify}, ${shown}`,
      description: words.toVerify,
      path: part === null ? [] : [{ text: words.toVerify, href: '/a-verifier/' }],
      crumb: part === null ? words.toVerify : shown,
    }),
    voice: lookup.voice,
    total: catalogue.doubts.length,
    doubts: rows.flatMap((doubt) => seedDoubt(lookup, doubt) ?? []),
    parts: linkCuts(cuts, url),
  }
}

function seedDoubt(lookup: Lookup, { a, b, reasons, against, score }: Doubt): DoubtSeed | null {
  const [first, second] = [lookup.entity(a), lookup.entity(b)]
  if (!first || !second) return null
  return {
    id: `${speakerAnchor(a)}--${speakerAnchor(b)}`,
    type: first.type,
    sides: [seedSide(lookup, first), seedSide(lookup, second)],
    pro: reasons,
    contra: against,
    score,
    join: writeJoin(first, second),
    apart: writeApart(first, second),
  }
}

function seedSide(lookup: Lookup, entity: Entity): SideSeed {
  const years = entity.articles.flatMap(({ id }) => lookup.article(id)?.year ?? [])
  const [from, to] = [years[0], years.at(-1)]
  return {
    name: entity.name,
    href: entity.url,
    uses: entity.uses,
    years: from && to ? spanYears(from, to) : null,
    rows: passagesOf(entity)
      .flatMap((id) => lookup.article(id) ?? [])
      .map((article) => seedNamed(article, entity)),
  }
}

function build({ doubts, voice, ...needs }: DoubtNeeds, bodies: Bodies): ToVerifyView {
  return {
    kind: 'to-verify',
    ...needs,
    doubts: doubts.map((doubt) => ({
      ...doubt,
      sides: [makeSide(doubt.sides[0], bodies, voice), makeSide(doubt.sides[1], bodies, voice)],
    })),
  }
}

function makeSide({ rows, ...side }: SideSeed, bodies: Bodies, voice: Voice): DoubtSide {
  const passages = rows.flatMap((seed) => {
    const { passage, cote, href, title, date } = makeNamed(seed, bodies, voice)
    return passage ? [{ text: passage, article: { cote, href, title, date }, paragraph: seed.paragraphs[0] ?? null }] : []
  })
  return { ...side, name: composeText(side.name, voice), passages }
}
