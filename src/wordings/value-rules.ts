/** Wordings of what is wrong with what people wrote as YAML: front matter, `site.yaml`, `authorities.yaml`, and the look they ask for. */
import type { Rules } from './rule.ts'

export const valueRules = {
  'broken-yaml': {
    severity: 'error',
    reason: ({ why }) => `Unexpected YAML that cannot be read (${why}), expected \`key: value\` lines`,
    hint: () => 'Put texts that contain `: ` or begin with a sign between quotation marks.',
  },
  'front-matter-language': {
    severity: 'error',
    reason: ({ language }) => `Unexpected front matter in \`${language}\`, expected YAML`,
    hint: () => 'It was neither read nor run.',
  },
  'unclosed-front-matter': {
    severity: 'warning',
    reason: () => 'Unexpected front matter without an end, expected a line `---` after it',
    hint: () => 'It is shown as text.',
  },
  'unknown-key': {
    severity: 'warning',
    reason: ({ key }) => `Unexpected key \`${key}\`, expected one that is known`,
    hint: ({ near, known }) => (near ? `Did you mean \`${near}\`?` : `Known are ${known}.`),
  },
  'repeated-key': {
    severity: 'warning',
    reason: ({ key, same }) => `Unexpected key \`${key}\`, expected \`${same}\` once`,
    hint: () => 'The first counts.',
  },
  'wrong-type': {
    severity: 'error',
    reason: ({ key, found, expected }) => `Unexpected ${found} under \`${key}\`, expected ${expected}`,
    hint: () => 'It is left out.',
  },
  'invalid-date': {
    severity: 'error',
    reason: ({ key, date }) => `Unexpected \`${date}\` under \`${key}\`, expected a date in EDTF`,
    hint: () => 'Write `1909-07-26`, `1909-07`, `1909`, `1909?`, `190X` or `XXXX-07-26`.',
  },
  'invalid-address': {
    severity: 'error',
    reason: ({ key, address }) => `Unexpected \`${address}\` under \`${key}\`, expected an address that begins with https:// or http://`,
  },
  'invalid-language': {
    severity: 'error',
    reason: ({ language }) => `Unexpected language \`${language}\`, expected a code such as \`fr\` or \`fr-CA\``,
  },
  'unknown-type': {
    severity: 'error',
    reason: ({ type }) => `Unexpected type \`${type}\`, expected person, organisation, place, event or product`,
    hint: () => 'Or in French: personne, organisation, lieu, événement, produit.',
  },
  'accent-contrast': {
    severity: 'warning',
    reason: ({ accent, when, ratio }) =>
      `Unexpected accent \`${accent}\`, whose contrast with the paper ${when} is ${ratio}, expected 4.5 at least`,
    hint: ({ near }) => (near ? `\`${near}\` would do.` : 'Choose a lighter or livelier colour.'),
  },
  'theme-refused': {
    severity: 'error',
    reason: ({ key, path, why }) => `Unexpected \`${path}\` under \`${key}\` (${why}), expected a path of its own below the content folder`,
    hint: () => 'It is left out.',
  },
  'templates-not-asked': {
    severity: 'warning',
    reason: () => 'Unexpected folder `templates`, expected `templates: templates` in site.yaml with it',
    hint: () => 'Templates are code that a build runs: without that line they are not.',
  },
  'unknown-template': {
    severity: 'warning',
    reason: ({ name }) => `Unexpected template \`${name}\`, expected the name of one of ours`,
    hint: ({ near }) => (near ? `Did you mean \`${near}\`?` : 'It is used only where another of yours imports it.'),
  },
} as const satisfies Rules
