/** What a build would complain of: the archive is read and catalogued, nothing is published. */
import { listArticles } from './1-read/list-articles.ts'
import { makeCatalogue } from './4-catalogue/make-catalogue.ts'
import { locate } from './locate.ts'
import type { BuildOptions } from './model/build-options.ts'
import type { Message } from './model/message.ts'
import type { Progress } from './model/progress.ts'
import { readArticles } from './read-articles.ts'
import { readPeoplesFiles } from './read-peoples-files.ts'
import { openWorkshop } from './store/open-workshop.ts'
import { workshopVersion } from './store/reader-version.ts'

export async function check(options: BuildOptions, progress: Progress): Promise<readonly Message[]> {
  const at = locate(options)
  const { workshop, messages: opening } = openWorkshop(at.workshop, workshopVersion())
  try {
    const archive = readPeoplesFiles(at.content, options.pathPrefix)
    const listed = listArticles(at.content)
    await readArticles(listed.files, workshop, options, progress)
    const known = listed.files.flatMap(({ path }) => workshop.known(path) ?? [])
    const cards = listed.files.flatMap(({ path }) => (workshop.known(path)?.hasRecord ? [workshop.card(path)] : []))
    const catalogue = makeCatalogue(cards, archive.settings, archive.authorities)
    return [...opening, ...archive.messages, ...listed.messages, ...known.flatMap((file) => file.messages), ...catalogue.messages]
  } finally {
    await workshop.close()
  }
}
