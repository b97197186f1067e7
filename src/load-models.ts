/** The models that the reader and the catalogue need, loaded from `models/` when first asked for and once only. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Models } from './3-annotate/annotate-article.ts'
import { loadNamesModel } from './3-annotate/names/load-names-model.ts'
import { loadTagsModel } from './3-annotate/tags/load-tags-model.ts'
import { readGazetteer } from './4-catalogue/read-gazetteer.ts'
import type { Gazetteer } from './model/catalogue.ts'

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'models')

let models: Models | undefined
let gazetteer: Gazetteer | undefined

export function loadModels(): Models {
  models ??= { names: loadNamesModel(join(folder, 'names.bin')), tags: loadTagsModel(join(folder, 'background.txt')) }
  return models
}

/** Well-known places with their coordinates, for the catalogue. */
export function loadGazetteer(): Gazetteer {
  gazetteer ??= readGazetteer(readFileSync(join(folder, 'places.txt'), 'utf8'))
  return gazetteer
}
