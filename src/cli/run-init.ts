/** `init DIR`: a new archive, ready to build: settings, authorities, one sample article, an About page, a package.json. Overwrites nothing. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Options } from '../cli.ts'
import { starter } from './starter.ts'

export async function runInit(operands: readonly string[], _options: Options): Promise<number> {
  const [folder, ...more] = operands
  if (folder === undefined || more.length > 0) {
    process.stderr.write('Unexpected arguments, expected one: the folder of the new archive.\n')
    return 2
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    process.stderr.write(`Unexpected files in '${folder}', expected an empty folder or none. Nothing was written.\n`)
    return 2
  }
  for (const [path, text] of Object.entries(starter)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, { flag: 'wx' })
  }
  process.stdout.write(`A new archive stands in ${folder}. Put articles into ${join(folder, 'content', 'articles')}, then build it:\n`)
  process.stdout.write(`  hemerotheque build --content ${join(folder, 'content')} --output ${join(folder, '_site')}\n`)
  return 0
}
