/** Wordings of what stops a site from being made or its workshop from being used. */
import type { Rules } from './rule.ts'

export const publishRules = {
  'template-failed': {
    severity: 'error',
    reason: ({ why }) => `Unexpected failure of a template of your own: ${why}`,
    hint: () => 'The former site is untouched. Mend the template, or take it away.',
  },
  'workshop-damaged': {
    severity: 'warning',
    reason: () => 'Unexpected content of the workshop, expected that of an earlier build',
    hint: () => 'It was thrown away; every article is read again. Nothing of yours is lost.',
  },
  'output-foreign': {
    severity: 'error',
    reason: ({ name }) => `Unexpected files in the output folder (\`${name}\`…), expected an empty folder or a site made by this program`,
    hint: () => 'Nothing was written. Choose another --output, or empty the folder.',
  },
  'write-failed': {
    severity: 'error',
    reason: ({ what }) => `Unexpected failure while writing the site: ${what}`,
    hint: ({ moving }) =>
      moving
        ? 'Every file of the site is whole, some are of the former one. Make room or mend the permissions: the next build goes on.'
        : 'The former site is untouched. Make room or mend the permissions, then build again.',
  },
} as const satisfies Rules
