import { FUTURE_FORMS, GONE, NOT_FUTURE, PAST_FORMS } from '../../french/dates/verb-tenses.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** Time of the verb that governs a date; `none` where no verb stands in its sentence (a programme, a caption). */
export type Tense = 'past' | 'present' | 'future' | 'none'

const REACH = 30

/** Tense of the nearest verb in the sentence, the one before on a tie: « se tiendra mardi » is future, « a déclaré mardi » past. */
export function senseTense(tokens: readonly DateToken[], from: number, to: number): Tense {
  const asked = keyAt(tokens, from - 1)
  if (keyAt(tokens, from - 2) === 'ici' || asked === 'ici') return 'future'
  const left = scan(tokens, from - 1, -1)
  const right = scan(tokens, to, 1)
  if (left.tense === 'none') return right.tense
  if (right.tense === 'none') return left.tense
  return right.steps + 2 < left.steps ? right.tense : left.tense
}

function scan(tokens: readonly DateToken[], start: number, step: 1 | -1): { readonly tense: Tense; readonly steps: number } {
  for (let i = start, steps = 0; steps < REACH && i >= 0 && i < tokens.length; i += step, steps++) {
    const token = tokens[i]
    if (!token) break
    if (step > 0 && (token.gap === 3 || isStop(tokens, i))) break
    if (step < 0 && isStop(tokens, i)) break
    const tense = token.kind === 'word' ? tenseAt(tokens, i, token) : 'none'
    if (tense !== 'none') return { tense, steps }
    if (step < 0 && token.gap === 3) break
  }
  return { tense: 'none', steps: REACH }
}

function isStop(tokens: readonly DateToken[], at: number): boolean {
  const key = keyAt(tokens, at)
  return key === '!' || key === '?' || key === ';' || (key === '.' && (tokens[at + 1]?.gap ?? 3) > 0)
}

/** « s’est tenu », « est mort », « sont venus »: past, though « est » and « sont » are present. */
function tenseAt(tokens: readonly DateToken[], at: number, token: DateToken): Tense {
  const tense = tenseOf(token)
  // « est annoncé pour mars » is to come, « avait annoncé le 31 août » is gone.
  if (tense === 'future' && HAVING.has(keyAt(tokens, at - 1))) return 'past'
  if (tense !== 'present') return tense
  const reflexive = "'’".includes(keyAt(tokens, at - 1) || ' ') && keyAt(tokens, at - 2) === 's'
  const partner = keyAt(tokens, at - 1) === 'se' || reflexive
  for (let i = at + 1; i <= at + 3 && !partner; i++) if (GONE.has(keyAt(tokens, i))) return 'past'
  return partner ? 'past' : 'present'
}

function tenseOf({ key, capital }: DateToken): Tense {
  if (FUTURE_FORMS.has(key)) return 'future'
  if (PRESENT.has(key)) return 'present'
  if (PAST_FORMS.has(key)) return 'past'
  if (capital || key.length < 3) return 'none'
  if (/(?:ra|rai|ras|rez|rons|ront)$/.test(key)) return NOT_FUTURE.has(key) ? 'none' : 'future'
  return /(?:[^r]ait|[^r]aient|erent|urent|irent)$/.test(key) &&
    !/^(?:fait|lait|souhait|bienfait|parfait|trait|plait|different|adherent|inherent|coherent)$/.test(key)
    ? 'past'
    : 'none'
}

const HAVING: ReadonlySet<string> = new Set(['a', 'ai', 'ont', 'avait', 'avaient', 'eut', 'ayant', 'aurait', 'auraient'])

const PRESENT: ReadonlySet<string> = new Set(['est', 'sont', 'suis', 'sommes', 'etes', 'ai', 'avons', 'avez'])
