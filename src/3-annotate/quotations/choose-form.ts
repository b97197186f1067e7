import type { Attribution } from './attribution.ts'
import type { FrameWord } from './build-frames.ts'

const BEFORE_SENTENCE = new Set([':', '¶', '–', '—', '-', '.', '!', '?', '…'])

/** Whole sentences are `direct` (« Il a dit : « Je pars. » »), a fragment set in the reporter's own sentence is `mixed` (« il parle d’un « montage » »). */
export function chooseForm(words: readonly FrameWord[], q: number, content: string, attribution: Attribution | null): 'direct' | 'mixed' {
  const before = words[q - 1]?.low
  if (before === ':') return 'direct'
  const opens = before === undefined || BEFORE_SENTENCE.has(before)
  if (opens && attribution?.rule.endsWith('after')) return /^(?:\p{Lu}|[[(…"“«])/u.test(content) || content.length > 60 ? 'direct' : 'mixed'
  if (opens) return /^\p{Lu}/u.test(content) ? 'direct' : 'mixed'
  const touching = attribution?.reach === 'touching' && before !== 'que' && before !== "qu'"
  return touching && /^\p{Lu}/u.test(content) && content.length > 20 ? 'direct' : 'mixed'
}
