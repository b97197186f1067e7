/** What a build would complain of: the archive is read and catalogued, nothing is published. */
import { workshopFailed } from './6-publish/refuse-output.ts'
import { catalogueArchive } from './catalogue-archive.ts'
import { type Located, locate } from './locate.ts'
import type { BuildOptions } from './model/build-options.ts'
import type { Message } from './model/message.ts'
import type { Progress } from './model/progress.ts'
import { readArchive } from './read-archive.ts'
import { mendWorkshop } from './store/mend-workshop.ts'
import { openWorkshop } from './store/open-workshop.ts'
import { workshopVersion } from './store/reader-version.ts'

export async function check(options: BuildOptions, progress: Progress): Promise<readonly Message[]> {
  const at = locate(options)
  try {
    return await checkAt(at, options, progress)
  } catch (error) {
    const failed = workshopFailed(error, at.places, at.workshop)
    if (!failed) throw error
    return [failed]
  }
}

async function checkAt(at: Located, options: BuildOptions, progress: Progress): Promise<readonly Message[]> {
  const { messages } = await mendWorkshop(at.workshop, async () => {
    const { workshop, messages: opening } = openWorkshop(at.workshop, workshopVersion())
    try {
      const archive = await readArchive(at.content, workshop, options, progress)
      return { messages: [...opening, ...catalogueArchive(archive, workshop, at.workshop).messages] }
    } finally {
      await workshop.close()
    }
  })
  return messages
}
