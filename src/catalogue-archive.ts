/** `content/` → its catalogue: every article read (or known from before), what people wrote beside, and all that is wrong with either. */
import { listArticles } from './1-read/list-articles.ts'
import { makeCatalogue } from './4-catalogue/make-catalogue.ts'
import { loadGazetteer } from './load-models.ts'
import type { Message } from './model/message.ts'
import type { Progress } from './model/progress.ts'
import type { Workshop } from './model/workshop.ts'
import { type ReadingOptions, readArticles } from './read-articles.ts'
import { readPeoplesFiles } from './read-peoples-files.ts'

export async function catalogueArchive(
  content: string,
  workshop: Workshop,
  options: ReadingOptions & { readonly pathPrefix: string },
  progress: Progress,
) {
  const people = readPeoplesFiles(content, options.pathPrefix)
  const listed = listArticles(content)
  const reading = await readArticles(listed.value, workshop, options, progress)
  const known = listed.value.map(({ path }) => ({ path, file: workshop.known(path) }))
  const cards = known.flatMap(({ path, file }) => (file?.hasRecord ? [workshop.card(path)] : []))
  const catalogue = makeCatalogue(cards, people.settings, people.authorities, people.redirects, loadGazetteer())
  const messages: readonly Message[] = [
    ...people.messages,
    ...listed.messages,
    ...known.flatMap(({ file }) => file?.messages ?? []),
    ...catalogue.messages,
  ]
  const files: ReadonlyMap<string, string> = new Map(listed.value.map(({ path, file }) => [path, file]))
  return { catalogue, people, files, reading, messages }
}
