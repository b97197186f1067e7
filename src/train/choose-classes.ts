import { existsSync } from 'node:fs'
import { loadNamesModel } from '../3-annotate/names/load-names-model.ts'
import type { WordLists } from '../3-annotate/names/names-model.ts'
import { buildClasses } from './build-classes.ts'
import { readVectors } from './read-vectors.ts'

/** Word classes: made anew from a folder of vectors, else those of a model made before; none when there is neither. */
export function chooseClasses(vectors: string | undefined, former: string): Pick<WordLists, 'classes' | 'coarser'> {
  if (vectors !== undefined) return buildClasses(readVectors(vectors))
  if (!existsSync(former)) return { classes: null, coarser: [] }
  const { classes, coarser } = loadNamesModel(former).lists
  return { classes, coarser }
}
