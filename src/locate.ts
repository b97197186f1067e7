/** What a build is asked for → where everything is: the archive's folders, the workshop beside the content, the program's own files. */
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Places, placesFor } from './6-publish/places.ts'
import type { BuildOptions } from './model/build-options.ts'

export interface Located {
  readonly content: string
  readonly articles: string
  readonly workshop: string
  readonly templates: string
  /** Later ones stand over earlier ones. */
  readonly publicFolders: readonly string[]
  readonly places: Places
}

/** The folder that holds `templates/` and `public/` of the program. */
const home = dirname(dirname(fileURLToPath(import.meta.url)))

export function locate({ content, output }: Pick<BuildOptions, 'content' | 'output'>): Located {
  const folder = resolve(content)
  const around = dirname(folder)
  // The workshop of `content/` is `.hemerotheque/` beside it; another folder of articles beside it has its own.
  const workshop = basename(folder) === 'content' ? join(around, '.hemerotheque') : join(around, '.hemerotheque', basename(folder))
  const own = join(around, 'public')
  return {
    content: folder,
    articles: join(folder, 'articles'),
    workshop,
    templates: join(home, 'templates'),
    publicFolders: [join(home, 'public'), ...(own !== join(home, 'public') && existsSync(own) ? [own] : [])],
    places: placesFor(output, workshop),
  }
}
