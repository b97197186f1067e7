/** Every diagnostic's wording: rule id → what it says. Takes the particulars, gives a `Message`; `npm run check` shows them all. */
import type { Message } from './model/message.ts'

interface Rule {
  readonly severity: Message['severity']
  readonly reason: (x: Readonly<globalThis.Record<string, string | number>>) => string
  readonly hint?: (x: Readonly<globalThis.Record<string, string | number>>) => string
}

export const rules = {
  'empty-file': {
    severity: 'error',
    reason: () => 'Unexpected empty file, expected the text of an article',
    hint: () => 'Put the article in it, or delete the file.',
  },
} as const satisfies globalThis.Record<string, Rule>

export type RuleId = keyof typeof rules

/** Makes a message from the catalogue. `place.line` and `place.column` are 1-based. */
export function message(
  ruleId: RuleId,
  place: { readonly path: string; readonly line?: number; readonly column?: number },
  particulars: Readonly<globalThis.Record<string, string | number>> = {},
): Message {
  const rule: Rule = rules[ruleId]
  const hint = rule.hint?.(particulars)
  return { ...place, ruleId, severity: rule.severity, reason: rule.reason(particulars), ...(hint === undefined ? {} : { hint }) }
}
