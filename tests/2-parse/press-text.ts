/** For property tests: text made of what articles, Markdown and trouble are made of. */
import fc from 'fast-check'

const pieces = [
  ...['Le préfet a parlé', ' mardi 3 juin 2023', '. ', ' !', ' : ', '\n', '\n\n', '\r\n', '\r', '  ', '\t', '\u00A0', '\u2028', '\f'],
  ...[
    'PARIS, 3 juin (AFP) – ',
    '4 janvier 2016 . –\n',
    'Lire aussi : ',
    'En savoir plus ',
    'Par Élise Martin',
    'Publié le 3 juin 2023 à 14h',
  ],
  ...['# ', '## ', '===\n', '---\n', '- ', '* ', '1. ', '2) ', '> ', '— ', '– ', '```\n', '    ', '***\n'],
  ...[
    '*',
    '**',
    '_',
    '`',
    '[',
    '](https://a.b/c)',
    '](javascript:x)',
    '[ref]',
    '\n[ref]: /x "y"\n',
    '![',
    '\\',
    '\\*',
    '<b>',
    '&amp;',
    '<http://a.b>',
    '|',
    '\n|-|-|\n',
  ],
  ...['¬\n', 'é', 'e\u0301', '«\u202F', '\u202F»', '…', '😀', '\uFEFF', '\u0301', 'SERVOIX', 'M. Curie', 'a'.repeat(150)],
]

export const pressText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))
