/** A few words → a whole card: what a test does not say is empty. `names` as « type: Nom = forme (raison) »; several forms with ` | `. */
import type { Card, CardName } from '../../src/model/card.ts'
import type { EntityType } from '../../src/model/record.ts'
import type { Authorities } from '../../src/model/settings.ts'

export interface SmallCard extends Partial<Omit<Card, 'names' | 'tags' | 'related'>> {
  readonly id: string
  readonly names?: readonly string[]
  readonly tags?: readonly string[]
  readonly related?: readonly string[]
}

export const noAuthorities: Authorities = { entities: [], not: [], apart: [], subjects: [] }

export function makeSmallCard({ names = [], tags = [], related = [], ...rest }: SmallCard): Card {
  return {
    digest: rest.id,
    sha256: rest.id,
    bytes: 1000,
    language: 'fr',
    title: `Titre de ${rest.id}`,
    titleInferred: false,
    standfirst: null,
    opening: '',
    date: null,
    dateOrigin: null,
    bounds: null,
    byline: null,
    source: null,
    section: null,
    words: 10,
    speakers: [],
    quotations: 0,
    told: [],
    simhash: '0000000000000000',
    ...rest,
    names: names.map(readName),
    tags: tags.map((label, i) => ({ label, score: 1 - i / 20, origin: 'key phrase' })),
    related: related.map((title) => ({ title, label: 'Lire aussi', paragraph: 1 })),
  }
}

/** « person: Marie Curie = Curie (surname) | Mme Curie (surname) [Mme] »: forms after `=`, role in square brackets. */
function readName(line: string): CardName {
  const match = /^(\w+): ([^=[]+?)(?: = ([^[]+?))?(?: \[(.+)\])?$/.exec(line)
  if (!match) throw new Error(`no name: ${line}`)
  const [, type, name = '', others, role] = match
  const forms = (others?.split(' | ') ?? []).map((form) => {
    const parts = /^(.+?)(?: \((.+)\))?$/.exec(form)
    return { form: parts?.[1] ?? form, uses: 1, ...(parts?.[2] === undefined ? {} : { joined: parts[2] }) }
  })
  return {
    type: type as EntityType,
    name,
    forms: [{ form: name, uses: 1 }, ...forms],
    uses: 1 + forms.length,
    confidence: 0.9,
    paragraphs: [1],
    ...(role === undefined ? {} : { role }),
  }
}
