/** The models that the reader needs, loaded from `models/` when first asked for and once only. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Models } from './3-annotate/annotate-article.ts'
import { loadNamesModel } from './3-annotate/names/load-names-model.ts'
import { loadTagsModel } from './3-annotate/tags/load-tags-model.ts'

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'models')

let models: Models | undefined

export function loadModels(): Models {
  models ??= { names: loadNamesModel(join(folder, 'names.bin')), tags: loadTagsModel(join(folder, 'background.txt')) }
  return models
}
