/**
 * Tags of the cards → the subjects of the archive, ordered by slug, and for each card the slugs of those that have a page. Forms of one subject
 * are joined (« voiture électrique », « voitures électriques »), `subjects` of the authority file comes first, and the name of an entity is no subject.
 */
import { message } from '../messages.ts'
import type { Card } from '../model/card.ts'
import type { Subject } from '../model/catalogue.ts'
import type { Message } from '../model/message.ts'
import type { Authorities } from '../model/settings.ts'
import { compareText } from './compare-text.ts'
import { encodeDigest } from './encode-digest.ts'
import { makeSlug } from './make-slug.ts'
import { authorityPath } from './names/match-authorities.ts'
import { stemSubject } from './stem-subject.ts'

const articlesForPage = 2

interface Draft {
  readonly preferred: string | null
  readonly forms: Map<string, number>
  readonly articles: string[]
  given: boolean
}

/** `isName(label, articles)`: whether the label is rather the name of an entity. */
export function makeSubjects(
  cards: readonly Card[],
  authorities: Authorities,
  isName: (label: string, articles: number) => boolean,
): { readonly subjects: readonly Subject[]; readonly tags: readonly (readonly string[])[]; readonly messages: readonly Message[] } {
  const { preferredOf, messages } = claimSubjects(authorities)
  const drafts = new Map<string, Draft>()
  for (const card of cards) {
    for (const { label, origin } of card.tags) {
      const stem = stemSubject(label)
      if (stem === '') continue
      const preferred = preferredOf.get(stem) ?? null
      const key = preferred === null ? stem : stemSubject(preferred)
      const draft = drafts.get(key) ?? { preferred, forms: new Map<string, number>(), articles: [], given: false }
      drafts.set(key, draft)
      draft.forms.set(label, (draft.forms.get(label) ?? 0) + 1)
      if (draft.articles.at(-1) !== card.id) draft.articles.push(card.id)
      if (origin === 'front matter') draft.given = true
    }
  }
  const slugs = new Map<string, string>()
  const paged = new Set<string>()
  const taken = new Set<string>()
  const subjects = [...drafts]
    .filter(([, { preferred, forms, articles }]) => preferred !== null || ![...forms.keys()].some((form) => isName(form, articles.length)))
    .sort(([a, x], [b, y]) => Number(y.preferred !== null) - Number(x.preferred !== null) || compareText(a, b))
    .map(([key, draft]) => {
      const subject = makeSubject(key, draft, taken)
      taken.add(subject.slug)
      slugs.set(key, subject.slug)
      if (subject.page) paged.add(subject.slug)
      return subject
    })
  const tags = cards.map((card) => {
    const keys = card.tags.map(({ label }) => {
      const preferred = preferredOf.get(stemSubject(label))
      return preferred === undefined ? stemSubject(label) : stemSubject(preferred)
    })
    return [...new Set(keys.flatMap((key) => slugs.get(key) ?? []))].filter((slug) => paged.has(slug))
  })
  return { subjects: subjects.sort((a, b) => compareText(a.slug, b.slug)), tags, messages }
}

/** The label is the form most used; the slug comes from the shortest form, whatever its count, so that it stays. */
function makeSubject(key: string, { preferred, forms, articles, given }: Draft, taken: ReadonlySet<string>): Subject {
  const byUse = [...forms].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([form]) => form)
  const shortest = [...forms.keys()].sort((a, b) => a.length - b.length || compareText(a, b))[0] ?? key
  const label = preferred ?? byUse[0] ?? key
  const plain = makeSlug(preferred ?? shortest) || encodeDigest(key, 5).toLowerCase()
  const slug = taken.has(plain) ? `${plain}-${encodeDigest(key, 5).toLowerCase()}` : plain
  return {
    label,
    slug,
    url: `/sujets/${slug}/`,
    articles,
    variants: byUse.filter((form) => form !== label).sort(compareText),
    controlled: preferred !== null,
    page: articles.length >= articlesForPage || given || preferred !== null,
  }
}

function claimSubjects({ subjects }: Authorities): { preferredOf: ReadonlyMap<string, string>; messages: readonly Message[] } {
  const messages: Message[] = []
  const preferredOf = new Map<string, string>()
  for (const { name } of subjects) if (!preferredOf.has(stemSubject(name))) preferredOf.set(stemSubject(name), name)
  for (const { name, variants } of subjects) {
    for (const variant of variants) {
      const first = preferredOf.get(stemSubject(variant))
      if (first === undefined) preferredOf.set(stemSubject(variant), name)
      else if (first !== name) messages.push(message('subject-claimed-twice', { path: authorityPath }, { variant, first, second: name }))
    }
  }
  return { preferredOf, messages }
}
