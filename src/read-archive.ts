/** `content/` → what people wrote beside the articles, and the workshop holding the record of every article as it is now. */
import { listArticles } from './1-read/list-articles.ts'
import { authorityNames } from './authority-names.ts'
import type { Message } from './model/message.ts'
import type { Progress } from './model/progress.ts'
import type { KnownFile, Workshop } from './model/workshop.ts'
import { type Reading, type ReadingOptions, readArticles } from './read-articles.ts'
import { type PeoplesFiles, readPeoplesFiles } from './read-peoples-files.ts'

export interface Archive {
  readonly people: PeoplesFiles
  readonly reading: Reading
  /** Every file of the archive, in the order of paths. */
  readonly articles: readonly { readonly path: string; readonly file: string; readonly known: KnownFile | undefined }[]
  readonly messages: readonly Message[]
}

export async function readArchive(
  content: string,
  workshop: Workshop,
  options: Omit<ReadingOptions, 'names'> & { readonly pathPrefix: string },
  progress: Progress,
): Promise<Archive> {
  const people = readPeoplesFiles(content, options.pathPrefix)
  const listed = listArticles(content)
  const reading = await readArticles(listed.value, workshop, { ...options, names: authorityNames(people.authorities) }, progress)
  const articles = listed.value.map(({ path, file }) => ({ path, file, known: workshop.known(path) }))
  const messages = [...people.messages, ...listed.messages, ...articles.flatMap(({ known }) => known?.messages ?? [])]
  return { people, reading, articles, messages }
}
