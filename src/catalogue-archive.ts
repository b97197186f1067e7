/** The archive as it was read → its catalogue, from cards alone, and all that is wrong with either. */
import { makeCatalogue } from './4-catalogue/make-catalogue.ts'
import { loadGazetteer } from './load-models.ts'
import type { Catalogue } from './model/catalogue.ts'
import type { Message } from './model/message.ts'
import type { Workshop } from './model/workshop.ts'
import type { Archive } from './read-archive.ts'

export function catalogueArchive(
  { people, articles, messages }: Archive,
  workshop: Workshop,
): { readonly catalogue: Catalogue; readonly messages: readonly Message[] } {
  const cards = articles.flatMap(({ path, known }) => (known?.hasRecord ? [workshop.card(path)] : []))
  const catalogue = makeCatalogue(cards, people.settings, people.authorities, people.redirects, loadGazetteer())
  return { catalogue, messages: [...messages, ...catalogue.messages] }
}
