import { readNumber } from './read-number.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

export interface Clock {
  /** hh:mm. */
  readonly hour: string
  readonly to: number
  /** Told in figures with their unit, or by midi and minuit: an hour even where nothing announces it (« mardi 20 heures »). */
  readonly figures: boolean
}

/** An hour at a place: « 17 h 30 », « 11:15 », « midi et demi », « trois heures de l’après-midi » → 15:00; null where none stands there. */
export function readClock(tokens: readonly DateToken[], at: number): Clock | null {
  const token = tokens[at]
  if (!token || token.gap === 3) return null
  if (token.key === 'midi' || token.key === 'minuit') {
    // « après-midi », « le Midi », « Midi libre »
    if (token.capital || keyAt(tokens, at - 1) === '-') return null
    const part = readPart(tokens, at + 1)
    return { hour: `${token.key === 'midi' ? '12' : '00'}:${part.minutes}`, to: skipPast(tokens, part.to), figures: true }
  }
  const figures = token.kind === 'number'
  const number = figures ? { value: token.key.length > 2 ? 99 : Number(token.key), to: at + 1 } : readNumber(tokens, at)
  if (!number || number.value > 24 || tokens[number.to]?.gap === 3) return null
  if (!(figures ? /^(?:h|heures?|:)$/ : /^heures?$/).test(keyAt(tokens, number.to))) return null
  // « 4 h. 30 » in old papers
  const after = keyAt(tokens, number.to) === 'h' && keyAt(tokens, number.to + 1) === '.' ? number.to + 2 : number.to + 1
  const minutes = tokens[after]
  const written = minutes?.kind === 'number' && minutes.key.length === 2 && minutes.gap < 2 && Number(minutes.key) < 60
  if (keyAt(tokens, number.to) === ':' && !written) return null
  const part = written ? { minutes: minutes.key, to: after + 1 } : readPart(tokens, number.to + 1)
  const half = readHalf(tokens, skipPast(tokens, part.to))
  // « 24 heures après », « à deux heures de Paris », « trois heures durant »: time that runs
  if (half.to === part.to && /^(?:apres|avant|plus|durant|pendant|d|de|du|des)$/.test(keyAt(tokens, part.to))) return null
  const hours = half.later && number.value < 12 ? number.value + 12 : number.value
  return { hour: `${String(hours).padStart(2, '0')}:${part.minutes}`, to: half.to, figures }
}

/** « et demie », « et quart ». */
function readPart(tokens: readonly DateToken[], at: number): { readonly minutes: string; readonly to: number } {
  const key = keyAt(tokens, at) === 'et' ? keyAt(tokens, at + 1) : ''
  if (key === 'demie' || key === 'demi') return { minutes: '30', to: at + 2 }
  return key === 'quart' ? { minutes: '15', to: at + 2 } : { minutes: '00', to: at }
}

/** « minuit passé », « trois heures passées ». */
function skipPast(tokens: readonly DateToken[], at: number): number {
  return /^passee?s?$/.test(keyAt(tokens, at)) ? at + 1 : at
}

/** « du matin », « du soir », « de l’après-midi ». */
function readHalf(tokens: readonly DateToken[], at: number): { readonly later: boolean; readonly to: number } {
  const next = keyAt(tokens, at + 1)
  if (keyAt(tokens, at) === 'du' && (next === 'matin' || next === 'soir')) return { later: next === 'soir', to: at + 2 }
  if (keyAt(tokens, at) === 'de' && next === 'l' && keyAt(tokens, at + 3) === 'apres')
    return { later: true, to: keyAt(tokens, at + 4) === '-' ? at + 6 : at + 5 }
  return { later: false, to: at }
}
