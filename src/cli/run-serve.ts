/**
 * `serve`: build, serve on 127.0.0.1, build again when content, templates or public files change, reload the browser. One article that is
 * saved is shown at once, before the build that its change asks for. Ends with the process.
 */
import { dirname, join, resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import type { Options } from '../cli.ts'
import { type Located, locate } from '../locate.ts'
import { type FolderServer, serveFolder } from '../serve/serve-folder.ts'
import { type Builder, startBuilder } from '../serve/start-builder.ts'
import { buildOptions } from './build-options.ts'
import { wrongUsage } from './run-build.ts'

/** Changes that come within this many ms are built together. */
const pause = 40

interface Change {
  readonly event: string
  readonly file: string
}

export async function runServe(operands: readonly string[], options: Options): Promise<number> {
  const asked = buildOptions(options)
  const port = Number(options.port)
  const badPort = Number.isInteger(port) && port >= 0 && port < 65_536 ? null : `Unexpected --port ${options.port}, expected 0 to 65535.`
  const wrong = typeof asked === 'string' ? asked : (wrongUsage(operands, options) ?? badPort)
  if (wrong !== null || typeof asked === 'string') {
    process.stderr.write(`${wrong}\n`)
    return 2
  }
  const builder = startBuilder(asked)
  await builder.build()
  const server = await serveFolder(resolve(options.output), { prefix: asked.pathPrefix, port, reload: true })
  const at = locate(asked)
  await watchFolders(at, (changes) => answer(changes, at, builder, server))
  process.stdout.write(`${server.url}\n`)
  await new Promise(() => {})
  return 0
}

async function answer(changes: readonly Change[], at: Located, builder: Builder, server: FolderServer): Promise<void> {
  const isIn = (folder: string) => changes.some(({ file }) => file.startsWith(folder + sep))
  if (isIn(at.templates)) builder.renew()
  const [first] = changes
  const isOneSaved = changes.every(({ event, file }) => event === 'change' && file === first?.file) && isIn(at.articles)
  const seen = first && isOneSaved ? await builder.look(first.file) : null
  if (seen) {
    server.show(seen.url, seen.html)
    server.reload({ keep: true })
  }
  await builder.build()
  server.reload({ all: !isIn(at.content) })
}

/** Resolves once every folder is watched. `answer` is asked again only when it has ended. */
async function watchFolders(at: Located, answer: (changes: readonly Change[]) => Promise<void>): Promise<void> {
  const folders = [at.content, at.templates, ...at.publicFolders, join(dirname(at.content), 'public')]
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let changes: Change[] = []
  const watcher = watch([...new Set(folders)], { ignoreInitial: true })
  watcher.on('all', (event, file) => {
    changes.push({ event, file })
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(async () => {
        const taken = changes
        changes = []
        if (taken.length > 0) await answer(taken)
      })
    }, pause)
  })
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
}
