import { buildVerbTable, type VerbForm } from './build-verb-table.ts'

export const VERBS = buildVerbTable()
export const SAY: VerbForm = {
  infinitive: 'faire savoir',
  classes: ['say'],
  finite: true,
  participle: false,
  gerund: false,
  bare: false,
  plural: false,
}
export const JUDGE: VerbForm = { ...SAY, infinitive: 'faire état', classes: ['judge'] }
