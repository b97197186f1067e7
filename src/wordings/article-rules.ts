/** Wordings of what is wrong with a file of the archive or with its text: encoding, size, links, Markdown. */
import type { Rules } from './rule.ts'

export const articleRules = {
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
    hint: () => 'Save its text as `.txt` or `.md`, or move it out of `content/articles`.',
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
} as const satisfies Rules
