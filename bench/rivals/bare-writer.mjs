/** `node bare-writer.mjs SIZES.json FOLDER`: writes files of those sizes, made of one buffer, as fast as Node can. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const [sizesFile = '', folder = ''] = process.argv.slice(2)
const sizes = JSON.parse(readFileSync(sizesFile, 'utf8'))
const buffer = Buffer.alloc(
  sizes.reduce((most, { bytes }) => Math.max(most, bytes), 0),
  'a',
)
const made = new Set()
for (const { path, bytes } of sizes) {
  const file = join(folder, path)
  const parent = dirname(file)
  if (!made.has(parent)) mkdirSync(parent, { recursive: true })
  made.add(parent)
  writeFileSync(file, buffer.subarray(0, bytes))
}
