/**
 * The program's folder → the folder of the same program as a few plain modules, made by esbuild when it is first asked for and kept until a source
 * changes; null where it cannot be made or kept (no room, no right to write): it then runs from its sources. Loading some 600 modules one by one through
 * a loader takes as long as cataloguing thousands of articles.
 */
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The command, what threads run that read, and what Eleventy loads. */
const parts = {
  cli: 'src/cli.ts',
  'read-worker': 'src/read-worker.ts',
  'templates/pages.11ty': 'templates/pages.11ty.ts',
  eleventy: '.eleventy.ts',
}

/** What decides what is made. */
const sources = ['src', 'templates', '.eleventy.ts', 'package.json', 'tsconfig.json', join('node_modules', '.package-lock.json')]

/** Packages that find files of their own beside them, or have parts in machine code. */
const external = ['@11ty/eleventy', '@resvg/resvg-wasm', 'chokidar', 'esbuild', 'lmdb', 'msgpackr', 'pagefind', 'piscina', 'sirv', 'tsx']

/** Some packages are older than modules: they ask for Node's own parts in the old way. */
const banner = "import { createRequire as require_ } from 'node:module'; const require = require_(import.meta.url);"

const week = 7 * 24 * 3600 * 1000

/** @param {string} home */
export async function compileProgram(home) {
  try {
    const kept = join(home, 'node_modules', '.cache', 'hemerotheque')
    const made = join(kept, stampSources(home))
    if (!existsSync(made)) await compile(home, kept, made)
    return made
  } catch {
    return null
  }
}

/** Sizes, times and inodes: none of the files is opened. */
function stampSources(home) {
  const hash = createHash('sha256')
  const stamp = (file) => {
    const found = lstatSync(file, { throwIfNoEntry: false })
    if (!found) return
    hash.update(`${file}\0${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}\n`)
    if (found.isDirectory()) for (const below of readdirSync(file).sort()) stamp(join(file, below))
  }
  for (const source of sources) stamp(join(home, source))
  return hash.digest('hex').slice(0, 16)
}

/** Made aside and renamed: what is found is whole. Programs of other versions may still be running for a while. */
async function compile(home, kept, made) {
  const aside = `${made}.${process.pid}`
  mkdirSync(aside, { recursive: true })
  try {
    await compileParts(home, parts, aside, made)
    renameSync(aside, made)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(made)) throw error
  }
  for (const name of readdirSync(kept)) {
    const { mtimeMs } = lstatSync(join(kept, name))
    if (Date.now() - mtimeMs > week) rmSync(join(kept, name), { recursive: true, force: true })
  }
}

/**
 * Parts of the program by name → plain modules in a folder, which will be called `made`.
 * @param {string} home
 * @param {Record<string, string>} entryPoints
 * @param {string} outdir
 */
export async function compileParts(home, entryPoints, outdir, made = outdir) {
  const { build, stop } = await import('esbuild')
  try {
    await build({
      absWorkingDir: home,
      entryPoints,
      outdir,
      outExtension: { '.js': '.mjs' },
      alias: { 'hemerotheque/jsx-runtime': './templates/jsx-runtime.ts' },
      banner: { js: banner },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      external,
      plugins: [{ name: 'places', setup: (build) => keepPlaces(build, home, made) }],
      logLevel: 'silent',
    })
  } finally {
    // Its process takes 130 MB and would stay as long as this one.
    await stop()
  }
}

/** Every module still takes itself to be where its source is: there it finds models and fonts. One is told where the compiled ones are. */
function keepPlaces(build, home, made) {
  const source = `${join(home, 'src')}${sep}`
  build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
    if (!path.startsWith(source)) return undefined
    if (path === join(home, 'src', 'compiled-folder.ts'))
      return { loader: 'ts', contents: `export const compiledFolder: string | null = ${JSON.stringify(made)}` }
    return { loader: 'ts', contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) }
  })
}
