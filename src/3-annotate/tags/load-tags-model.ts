import { readFileSync } from 'node:fs'
import type { TagsModel, WordUse } from './tags-model.ts'

/** Path of the background of French (`models/background.txt`) → the model; throws where the file is missing or is none. */
export function loadTagsModel(path: string | URL): TagsModel {
  return parseTagsModel(readFileSync(path, 'utf8'))
}

/** Lines `code word word…`, the code four figures in base 16: rarity, as noun, as verb, as second word. */
export function parseTagsModel(file: string): TagsModel {
  const background = new Map<string, WordUse>()
  for (const line of file.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [code = '', ...words] = line.split(' ')
    if (!/^[0-9a-f]{4}$/.test(code))
      throw new Error(`Unexpected line «${line.slice(0, 40)}» in the background of French, expected a code and words`)
    const [rarity = 12, asNoun = 0, asVerb = 0, asSecond = 0] = [...code].map((digit) => Number.parseInt(digit, 16))
    const use: WordUse = { rarity, asNoun, asVerb, asSecond }
    for (const word of words) background.set(word, use)
  }
  return { background }
}
