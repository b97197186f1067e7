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
  'unreadable-file': {
    severity: 'error',
    reason: ({ why }) => `Unexpected failure to read the file (${why}), expected a readable file`,
    hint: () => 'Check that it exists and that you may read it.',
  },
  'file-too-large': {
    severity: 'error',
    reason: ({ size, limit }) => `Unexpected file of ${size} bytes, expected ${limit} at most`,
    hint: () => 'Split it: one article a file.',
  },
  'binary-file': {
    severity: 'error',
    reason: ({ what }) => `Unexpected binary file (${what}), expected text`,
    hint: () => 'Save it as plain text in UTF-8, or move it out of `content/articles`.',
  },
  'not-an-article': {
    severity: 'warning',
    reason: ({ extension }) => `Unexpected file ending \`${extension}\`, expected \`.txt\` or \`.md\``,
    hint: () => 'Convert it with `import`, or move it out of `content/articles`.',
  },
  'no-articles': {
    severity: 'error',
    reason: () => 'Unexpected absence of the folder `articles`, expected it in the content folder',
    hint: () => 'Make a new archive with `init`, or name its folder with `--content`.',
  },
  'link-outside': {
    severity: 'warning',
    reason: () => 'Unexpected symbolic link that leads out of the content folder, expected one that stays inside',
    hint: () => 'It is not followed. Copy the file into the content folder.',
  },
  'link-repeated': {
    severity: 'info',
    reason: ({ target }) => `Unexpected symbolic link to \`${target}\`, which is listed already, expected each article once`,
    hint: () => 'It is not followed.',
  },
  'legacy-encoding': {
    severity: 'warning',
    reason: ({ encoding }) => `Unexpected encoding \`${encoding}\`, expected UTF-8`,
    hint: () => 'It was read so; save it as UTF-8 to be sure.',
  },
  'unknown-encoding': {
    severity: 'error',
    reason: ({ encoding }) => `Unexpected declared encoding \`${encoding}\`, expected UTF-8 or an encoding of one byte a character`,
    hint: () => 'Save the file as UTF-8.',
  },
  'broken-utf-8': {
    severity: 'warning',
    reason: ({ damaged }) => `Unexpected bytes that are no UTF-8 in ${damaged} place(s), expected clean UTF-8`,
    hint: () => 'They are shown as \uFFFD.',
  },
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
  'page-slug-taken': {
    severity: 'warning',
    reason: ({ slug, holder }) => `Unexpected slug \`${slug}\`, already that of \`${holder}\`, expected one of its own`,
    hint: () => 'The page is not published: give it another `slug:`.',
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
  'markdown-too-knotty': {
    severity: 'warning',
    reason: ({ why }) => `Unexpected Markdown (${why}), expected an article`,
    hint: () => 'It is read as plain text.',
  },
  'unsafe-link': {
    severity: 'warning',
    reason: ({ address }) => `Unexpected link to \`${address}\`, expected http, https, mailto or a relative address`,
    hint: () => 'Its words are kept, the link is not.',
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
