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
  'cote-malformed': {
    severity: 'error',
    reason: ({ cote }) => `Unexpected cote \`${cote}\`, expected letters, digits, points and hyphens (40 at most)`,
    hint: () => 'Until it is corrected the article has the cote drawn from its path.',
  },
  'cote-taken': {
    severity: 'error',
    reason: ({ cote, holder }) => `Unexpected cote \`${cote}\`, already that of \`${holder}\`, expected one of its own`,
    hint: () => 'Until it is corrected the article has the cote drawn from its path.',
  },
  'cote-collision': {
    severity: 'warning',
    reason: ({ cote, holder }) => `Unexpected collision of cotes with \`${holder}\`, so this one is longer: \`${cote}\``,
    hint: ({ cote }) => `Write \`cote: ${cote}\` into the front matter to keep it for good.`,
  },
  'slug-malformed': {
    severity: 'error',
    reason: ({ slug }) => `Unexpected slug \`${slug}\`, expected some letters or digits`,
    hint: () => 'Until it is corrected the slug is made from the title.',
  },
  'slug-taken': {
    severity: 'error',
    reason: ({ slug, holder }) => `Unexpected slug \`${slug}\`, already that of \`${holder}\` in the same year, expected one of its own`,
    hint: () => 'Until it is corrected a few signs of the cote are added.',
  },
  'alias-taken': {
    severity: 'error',
    reason: ({ alias, holder }) => `Unexpected former address \`${alias}\`: \`${holder}\` stands there now, expected an address that is free`,
    hint: () => 'Take it off the list, or give the other a slug of its own.',
  },
  'authority-claimed-twice': {
    severity: 'warning',
    reason: ({ variant, first, second }) => `Unexpected variant \`${variant}\` under \`${second}\`, already under \`${first}\`, expected it once`,
    hint: () => 'Names that two entries claim are joined to neither of them, unless one of them has it as its preferred name.',
  },
  'authority-repeated': {
    severity: 'error',
    reason: ({ name }) => `Unexpected second entry for \`${name}\`, expected one entry for each entity`,
    hint: () => 'Bring both entries together: only the first counts.',
  },
  'apart-unknown': {
    severity: 'warning',
    reason: ({ name }) => `Unexpected name \`${name}\` under \`apart\`, expected a name that the articles use`,
    hint: ({ near }) => (near ? `Is it \`${near}\`?` : 'Check its spelling, or take it off.'),
  },
  'apart-contradicted': {
    severity: 'error',
    reason: ({ a, b }) => `Unexpected \`apart\` of \`${a}\` and \`${b}\`, which are variants of one entry, expected either`,
    hint: () => 'Until it is corrected they stay one.',
  },
  'entity-address-taken': {
    severity: 'error',
    reason: ({ slug, holder }) => `Unexpected slug \`${slug}\`, already that of \`${holder}\`, expected one of its own`,
    hint: () => 'Until it is corrected a few signs are added.',
  },
  'subject-claimed-twice': {
    severity: 'warning',
    reason: ({ variant, first, second }) => `Unexpected subject \`${variant}\` under \`${second}\`, already under \`${first}\`, expected it once`,
    hint: () => 'It leads to the first.',
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
