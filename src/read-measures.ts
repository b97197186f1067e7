/** `src/french/quality.json` (made by `npm run score`) → the measures that the page on the archive's state shows; none where it is absent. */
import { existsSync, readFileSync } from 'node:fs'
import type { QualityFigure } from './model/quality.ts'
import type { Measure } from './model/views/service.ts'

const file = new URL('./french/quality.json', import.meta.url)

/** Figure → what the page calls it; others are told in the papers alone. */
const tasks: Readonly<Record<string, Measure['task']>> = {
  'names, late articles': 'names',
  quotations: 'speakers',
  dates: 'dates',
  tags: 'tags',
}

export function readMeasures(): readonly Measure[] {
  if (!existsSync(file)) return []
  const { measured, figures } = JSON.parse(readFileSync(file, 'utf8')) as { measured: string; figures: readonly QualityFigure[] }
  return figures.flatMap(({ task, set, how, precision, recall, cases }): Measure[] => {
    const shown = tasks[task]
    return shown && precision !== null
      ? [{ task: shown, set: `${set} (${relation[how]}, ${measured})`, cases: cases ?? 0, precision, recall }]
      : []
  })
}

/** How the set stands to what the reader learnt, in French. */
const relation: Readonly<Record<QualityFigure['how'], string>> = {
  'cross-validated': 'validation croisée',
  'tuned on': 'règles écrites avec ces textes sous les yeux',
  'learnt from': 'appris en partie de ces textes',
}
