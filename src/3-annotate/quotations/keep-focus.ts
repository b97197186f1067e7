import type { Named } from './named.ts'

/** Who was spoken of, in the order of the text; what a pronoun looks back to. */
export interface Focus {
  readonly named: Named
  readonly role: 'subject' | 'speaker' | 'mention'
  readonly at: number
  readonly frame: number
  readonly block: number
}

const WEIGHTS = { speaker: 3, subject: 3, mention: 1.4 } as const
const FARTHEST_FRAMES = 4
const FARTHEST_ENTRIES = 40
const LOWEST = 0.4

export interface Pronoun {
  readonly low: string
  readonly at: number
  readonly frame: number
  readonly block: number
  /** After a quotation (« , a-t-il dit »): whom the quoted sentence itself is about is not meant. */
  readonly afterwards?: boolean
}

/** « il », « elle », « ce dernier » → the one it stands for, by gender, number, nearness and rank; null when nobody is sure. */
export function resolvePronoun(history: readonly Focus[], pronoun: Pronoun): Named | null {
  const plural = /^(?:ils|elles|eux|ceux|ces)/.test(pronoun.low)
  const gender = /^(?:elle|celle|cette|intéressée)/.test(pronoun.low) ? 'f' : 'm'
  const nearest = /^(?:ce|cette|celui|celle|intéressé)/.test(pronoun.low)
  if (nearest) return nearestPerson(history, pronoun, gender)
  let best: Named | null = null
  let score = LOWEST
  for (let i = history.length - 1; i >= Math.max(0, history.length - FARTHEST_ENTRIES); i--) {
    const focus = history[i]
    if (focus === undefined || focus.at >= pronoun.at) continue
    if (pronoun.frame - focus.frame > FARTHEST_FRAMES) break
    if (!fits(focus.named, gender, plural)) continue
    const value = weigh(focus, pronoun)
    if (value > score) {
      best = focus.named
      score = value
    }
  }
  return best
}

/** « ce dernier », « l’intéressée »: the person named last. */
function nearestPerson(history: readonly Focus[], pronoun: Pronoun, gender: 'm' | 'f'): Named | null {
  let best: Focus | null = null
  for (let i = history.length - 1; i >= Math.max(0, history.length - FARTHEST_ENTRIES); i--) {
    const focus = history[i]
    if (focus === undefined || focus.at >= pronoun.at || focus.named.kind !== 'person') continue
    if (pronoun.frame - focus.frame > 2 * FARTHEST_FRAMES) break
    if (fits(focus.named, gender, false) && (best === null || focus.at > best.at)) best = focus
  }
  return best?.named ?? null
}

function fits(named: Named, gender: 'm' | 'f', plural: boolean): boolean {
  if (!named.animate || named.plural !== plural) return false
  return named.gender === null || named.gender === gender || plural
}

function weigh(focus: Focus, pronoun: Pronoun): number {
  let value: number = WEIGHTS[focus.role]
  if (focus.named.kind === 'body') value -= 1
  if (focus.named.kind === 'description') value -= 0.5
  if (focus.named.gender === null) value -= 0.3
  value -= 0.7 * (pronoun.frame - focus.frame)
  if (pronoun.afterwards && focus.frame === pronoun.frame && focus.role !== 'speaker') value -= 1.6
  if (focus.block !== pronoun.block) value -= 0.5
  return value
}
