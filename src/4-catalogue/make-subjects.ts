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

/** A form of a subject as the tags write it. */
interface Label {
  readonly draft: Draft | null
  uses: number
}

interface Draft {
  readonly preferred: string | null
  readonly forms: Map<string, Label>
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
  const labels = new Map<string, Label>()
  const labelsOf = cards.map((card) =>
    card.tags.map(({ label, origin }) => {
      let known = labels.get(label)
      if (known === undefined) {
        known = { draft: findDraft(label, drafts, preferredOf), uses: 0 }
        known.draft?.forms.set(label, known)
        labels.set(label, known)
      }
      known.uses += 1
      if (known.draft && known.draft.articles.at(-1) !== card.id) known.draft.articles.push(card.id)
      if (known.draft && origin === 'front matter') known.draft.given = true
      return known
    }),
  )
  const kept = [...drafts].filter(([, draft]) => !isEntity(draft, isName))
  kept.sort(([a, x], [b, y]) => Number(y.preferred !== null) - Number(x.preferred !== null) || compareText(a, b))
  const taken = new Set<string>()
  const subjectOf = new Map(kept.map(([key, draft]) => [draft, makeSubject(key, draft, taken)]))
  const tags = labelsOf.map((list) => {
    const slugs = list.flatMap(({ draft }) => {
      const subject = draft ? subjectOf.get(draft) : undefined
      return subject?.page ? subject.slug : []
    })
    return [...new Set(slugs)]
  })
  return { subjects: [...subjectOf.values()].sort((a, b) => compareText(a.slug, b.slug)), tags, messages }
}

function findDraft(label: string, drafts: Map<string, Draft>, preferredOf: ReadonlyMap<string, string>): Draft | null {
  const stem = stemSubject(label)
  if (stem === '') return null
  const preferred = preferredOf.get(stem) ?? null
  const key = preferred === null ? stem : stemSubject(preferred)
  const known = drafts.get(key)
  if (known) return known
  const draft: Draft = { preferred, forms: new Map(), articles: [], given: false }
  drafts.set(key, draft)
  return draft
}

function isEntity({ preferred, forms, articles }: Draft, isName: (label: string, articles: number) => boolean): boolean {
  if (preferred !== null) return false
  for (const form of forms.keys()) if (isName(form, articles.length)) return true
  return false
}

/** The label is the form most used; the slug comes from the shortest form, whatever its count, so that it stays. */
function makeSubject(key: string, { preferred, forms, articles, given }: Draft, taken: Set<string>): Subject {
  const byUse = [...forms.keys()]
  if (byUse.length > 1) byUse.sort((a, b) => (forms.get(b)?.uses ?? 0) - (forms.get(a)?.uses ?? 0) || compareText(a, b))
  const shortest = byUse.reduce(
    (best, form) => (form.length < best.length || (form.length === best.length && form < best) ? form : best),
    byUse[0] ?? key,
  )
  const label = preferred ?? byUse[0] ?? key
  const plain = makeSlug(preferred ?? shortest)
  const slug =
    plain === '' || taken.has(plain) ? [plain, encodeDigest(key, 5).toLowerCase()].filter((part) => part !== '').join('-') : plain
  taken.add(slug)
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
