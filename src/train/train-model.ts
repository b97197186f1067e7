import type { NamesModel, Period, Tagger, WordLists } from '../3-annotate/names/names-model.ts'
import type { Example } from './build-examples.ts'
import { makeTagger } from './make-tagger.ts'
import type { LabelledText } from './read-corpora.ts'
import { trainCrf } from './train-crf.ts'
import { TRAINING } from './training-options.ts'

/** Examples that `chosen` lets through (by the index of their text) → both taggers, each from its own sources, as they ship. */
export function trainModel(
  texts: readonly LabelledText[],
  examples: readonly Example[],
  lists: WordLists,
  chosen: (text: number) => boolean,
  log?: (line: string) => void,
): NamesModel {
  const train = (period: Period): Tagger => {
    const options = TRAINING[period]
    const own = examples.filter(({ text }) => chosen(text) && options.sources.includes(texts[text]?.source ?? 'winer'))
    log?.(`${period}: ${own.length} sequences`)
    return makeTagger(trainCrf(own, log === undefined ? options : { ...options, log }), options.threshold, options.soften)
  }
  return { lists, modern: train('modern'), old: train('old') }
}
