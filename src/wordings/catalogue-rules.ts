/** Wordings of what does not agree across the archive: cotes, slugs, addresses, names and subjects that two claim. */
import type { Rules } from './rule.ts'

export const catalogueRules = {
  'page-slug-taken': {
    severity: 'warning',
    reason: ({ slug, holder }) => `Unexpected slug \`${slug}\`, already that of \`${holder}\`, expected one of its own`,
    hint: () => 'The page is not published: give it another `slug:`.',
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
    reason: ({ alias, holder }) =>
      `Unexpected former address \`${alias}\`: \`${holder}\` stands there now, expected an address that is free`,
    hint: () => 'Take it off the list, or give the other a slug of its own.',
  },
  'authority-claimed-twice': {
    severity: 'warning',
    reason: ({ variant, first, second }) =>
      `Unexpected variant \`${variant}\` under \`${second}\`, already under \`${first}\`, expected it once`,
    hint: () => 'Names that two entries claim are joined to neither of them, unless one of them has it as its preferred name.',
  },
  'authority-repeated': {
    severity: 'error',
    reason: ({ name }) => `Unexpected second entry for \`${name}\`, expected one entry for each entity`,
    hint: () => 'Bring both entries together: only the first counts.',
  },
  'apart-unknown': {
    severity: 'info',
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
    reason: ({ variant, first, second }) =>
      `Unexpected subject \`${variant}\` under \`${second}\`, already under \`${first}\`, expected it once`,
    hint: () => 'It leads to the first.',
  },
} as const satisfies Rules
