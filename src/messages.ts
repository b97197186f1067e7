/** Every diagnostic: rule id and particulars → a `Message`. The wordings stand in `wordings/`, by what they complain of; `npm run check` shows them all. */
import type { Message } from './model/message.ts'
import { articleRules } from './wordings/article-rules.ts'
import { catalogueRules } from './wordings/catalogue-rules.ts'
import { publishRules } from './wordings/publish-rules.ts'
import type { Particulars, Rule } from './wordings/rule.ts'
import { valueRules } from './wordings/value-rules.ts'

export const rules = { ...articleRules, ...valueRules, ...catalogueRules, ...publishRules } as const

export type RuleId = keyof typeof rules

/** Makes a message from the catalogue. `place.line` and `place.column` are 1-based. */
export function message(
  ruleId: RuleId,
  place: { readonly path: string; readonly line?: number; readonly column?: number },
  particulars: Particulars = {},
): Message {
  const rule: Rule = rules[ruleId]
  const hint = rule.hint?.(particulars)
  return { ...place, ruleId, severity: rule.severity, reason: rule.reason(particulars), ...(hint === undefined ? {} : { hint }) }
}
