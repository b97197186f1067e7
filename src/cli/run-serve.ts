/** `serve`: build, serve on 127.0.0.1, build again when content, templates or public files change, reload the browser. Ends with the process. */
import { dirname, join, resolve } from 'node:path'
import { watch } from 'chokidar'
import { build } from '../build.ts'
import type { Options } from '../cli.ts'
import { locate } from '../locate.ts'
import type { BuildOptions } from '../model/build-options.ts'
import { serveFolder } from '../serve/serve-folder.ts'
import { buildOptions } from './build-options.ts'
import { progressOn } from './progress.ts'
import { wrongUsage } from './run-build.ts'
import { showMessages } from './show-messages.ts'

/** Changes that come within this many ms are built together. */
const pause = 40

export async function runServe(operands: readonly string[], options: Options): Promise<number> {
  const asked = buildOptions(options)
  const port = Number(options.port)
  const badPort = Number.isInteger(port) && port >= 0 && port < 65_536 ? null : `Unexpected --port ${options.port}, expected 0 to 65535.`
  const wrong = typeof asked === 'string' ? asked : (wrongUsage(operands, options) ?? badPort)
  if (wrong !== null || typeof asked === 'string') {
    process.stderr.write(`${wrong}\n`)
    return 2
  }
  await rebuild(asked)
  const server = await serveFolder(resolve(options.output), { prefix: asked.pathPrefix, port, reload: true })
  process.stdout.write(`${server.url}\n`)
  watchFolders(asked, options.output, async () => {
    await rebuild(asked)
    server.reload()
  })
  await new Promise(() => {})
  return 0
}

async function rebuild(asked: BuildOptions): Promise<void> {
  const begun = performance.now()
  try {
    const { messages, published } = await build(asked, progressOn(process.stderr, true).progress)
    showMessages(messages.filter(({ severity }) => severity !== 'info'))
    process.stderr.write(`${published?.rendered ?? 0} pages rendered in ${((performance.now() - begun) / 1000).toFixed(2)} s\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  }
}

function watchFolders(asked: BuildOptions, output: string, changed: () => Promise<void>): void {
  const at = locate({ ...asked, output })
  const folders = [at.content, at.templates, ...at.publicFolders, join(dirname(at.templates), 'public')]
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  watch([...new Set(folders)], { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(changed)
    }, pause)
  })
}
