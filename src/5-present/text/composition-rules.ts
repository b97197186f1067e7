/**
 * Rules of French composition, in order. `find` is global and looks at a bounded neighbourhood; `give` makes the words anew from its groups.
 * What stands before is looked at last: the engine then stops only at the sign itself (eight times faster, measured).
 */
export interface CompositionRule {
  /** Cheap test before `find`. */
  readonly when: RegExp
  readonly find: RegExp
  readonly give: (match: readonly string[]) => string
}

const narrow = '\u202F'
const space = '[ \\u00A0\\u202F]{0,3}'
/** What may stand before a high sign: « mot », « 1909 », « ) », « » »… */
const before = '[\\p{L}\\p{N})»”"’…%°\\]]'
const elided = 'l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|aujourd'

export const compositionRules: readonly CompositionRule[] = [
  // « . . . », « ... »
  { when: /\.\.\./, find: /\.{3,}/g, give: () => '…' },
  // « l' Alberta », « d ’ un », « aujourd' hui »
  {
    // « l’été », as most write it, needs nothing.
    when: /'| ’|’ [\p{L}«“]/u,
    find: new RegExp(`(?<![\\p{L}\\p{N}'’])(${elided}) ?['’] ?(?=[\\p{L}«“])`, 'giu'),
    give: ([, word = '']) => `${word}’`,
  },
  { when: /'/, find: /([\p{L}\p{N}])'(?=\p{L})/gu, give: ([, letter = '']) => `${letter}’` },
  // Stray spaces of wiki text: « Paris , » « mot . » « ( mot ) »
  { when: / [,.]/, find: / ([,.])(?![\p{L}\p{N},.])(?<=[\p{L}\p{N})»”"%…] [,.])/gu, give: ([, sign = '']) => sign },
  { when: /\( | \)/, find: /\( (?=\S)|(?<=\S) \)/g, give: ([all = '']) => all.trim() },
  // « mot »
  { when: /«/, find: new RegExp(`«${space}(?=[^\\s])`, 'gu'), give: () => `«${narrow}` },
  { when: /»/, find: new RegExp(`${space}»(?<=[^\\s\\u00A0\\u202F]${space}»)`, 'gu'), give: () => `${narrow}»` },
  // « Qui ? » « Non ! » « ceci ; cela »; not in « &amp; » and never before a letter
  {
    when: /[;!?]/,
    find: new RegExp(`${space}([;!?]{1,4})(?=[\\s»”")\\]…,.\\u00A0\\u202F]|$)(?<=(?<!&#?\\w{0,8})${before}${space}[;!?]{1,4})`, 'gu'),
    give: ([, sign = '']) => narrow + sign,
  },
  {
    when: /:/,
    find: new RegExp(`${space}:(?=[\\s«"“\\u00A0\\u202F]|$)(?<=${before}${space}:)`, 'gu'),
    give: () => '\u00A0:',
  },
  // « – dit-il – » ; « — Oui. » opens a reply
  { when: /^--? /, find: /^--? (?=\S)/g, give: () => '— ' },
  { when: / --? /, find: /(?<=\S) --? (?=\S)/g, give: () => ' – ' },
  { when: /\d /, find: /(?<=\d) (?=[%€$£°]|\d{3}(?![\d.,:/-]))/g, give: () => narrow },
  // « 1 er », « XX e siècle »
  { when: /1 [eè]?re?/, find: /(?<![\p{L}\p{N}])1 (?=(?:er|re|ère)(?![\p{L}\p{N}]))/gu, give: () => '1' },
  // « 45 e président », « M gr Gaillot », « M me Curie »
  { when: /\d es? /, find: /(?<![\p{L}\p{N}.,])(\d{1,3}) (?=es? \p{L}{3})/gu, give: ([, number = '']) => number },
  { when: /M (?:gr|mes?|lles?) /, find: /(?<![\p{L}\p{N}])M (?=(?:gr|mes?|lles?) \p{Lu})/gu, give: () => 'M' },
  { when: /[IVX] e /, find: /(?<![\p{L}\p{N}])([IVX]{1,7}) (?=e siècles?(?!\p{L}))/gu, give: ([, number = '']) => number },
]

/** Letters set above the line: « 1er », « XIXe », « 2de ». Group 1 is the number, group 2 the letters. */
export const superiorLetters = /(?<![\p{L}\p{N}.,])(?:(1|I)(er|re|ers|res)|(2)(nde|nds?|de)|(\d{1,4}|[IVX]{1,7})(es?))(?![\p{L}\p{N}'’-])/gu
