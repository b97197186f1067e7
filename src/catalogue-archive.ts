/** The archive as it was read → its catalogue, from cards alone, and all that is wrong with either. That of the last build serves again where it still holds. */
import { makeCatalogue } from './4-catalogue/make-catalogue.ts'
import { openKeptCatalogue } from './kept-catalogue.ts'
import { loadGazetteer } from './load-models.ts'
import type { Catalogue } from './model/catalogue.ts'
import type { Message } from './model/message.ts'
import type { Workshop } from './model/workshop.ts'
import type { Archive } from './read-archive.ts'

export interface Catalogued {
  readonly catalogue: Catalogue
  readonly messages: readonly Message[]
  /** Differs whenever the catalogue would, its articles' cards left aside. */
  readonly basis: () => string
  /** Leaves the catalogue to the next build; after all that must find room on the disk. */
  readonly keep: () => void
}

/** `folder`: of the workshop. */
export function catalogueArchive({ people, articles, messages }: Archive, workshop: Workshop, folder: string): Catalogued {
  const cards = articles.flatMap(({ path, known }) => (known?.hasRecord ? [workshop.card(path)] : []))
  const kept = openKeptCatalogue(folder, cards, people)
  const catalogue = kept.catalogue ?? makeCatalogue(cards, people.settings, people.authorities, people.redirects, loadGazetteer())
  return {
    catalogue,
    messages: [...messages, ...catalogue.messages],
    basis: () => kept.basis(catalogue),
    keep: () => {
      if (kept.catalogue === null) kept.keep(catalogue)
    },
  }
}
