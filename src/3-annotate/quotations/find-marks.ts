/** A character, or two, that may be a quotation mark. */
export interface Mark {
  readonly at: number
  readonly text: string
}

const MARK = /[«»“”„"‘’‹›]|<<|>>/g

/** Text → every quotation mark in it, in order; apostrophes between letters are left out. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  MARK.lastIndex = 0
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const at = match.index
    if (match[0] !== '’' || isBreak(text.charCodeAt(at + 1))) marks.push({ at, text: match[0] })
  }
  return marks
}

/** The opening mark that stands for all of its kind. */
export function familyOf(mark: string): string {
  if (mark === '»' || mark === '<<' || mark === '>>' || mark === '«') return '«'
  if (mark === '”' || mark === '„' || mark === '“') return '“'
  if (mark === '’' || mark === '‘') return '‘'
  return mark === '›' ? '‹' : mark
}

/** Whether a mark opens or closes here, given how many of each kind are open; null for an apostrophe. */
export function roleOf(text: string, { at, text: mark }: Mark, counts: Readonly<Record<string, number>>): 'open' | 'close' | null {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + mark.length)
  switch (mark) {
    case '«':
    case '<<':
    case '„':
    case '‹':
      return 'open'
    case '»':
    case '>>':
    case '”':
    case '›':
      return 'close'
    case '“':
      return (counts['“'] ?? 0) > 0 && !isBreak(before) && isBreak(after) ? 'close' : 'open'
    case '‘':
      return isBreak(before) && !isBreak(after) ? 'open' : null
    case '’':
      return (counts['‘'] ?? 0) > 0 && isBreak(after) && !isBreak(before) ? 'close' : null
    default:
      return roleOfStraight(before, after, counts[mark] ?? 0)
  }
}

/** A straight mark opens after a blank and before a letter; where both sides leave it open, it closes what is open. */
function roleOfStraight(before: number, after: number, open: number): 'open' | 'close' | null {
  const opens = isBreak(before) && !isSpace(after)
  const closes = !isSpace(before) && isBreak(after)
  if (opens && !closes) return 'open'
  if (closes && !opens) return open > 0 ? 'close' : null
  return open > 0 ? 'close' : 'open'
}

export function isSpace(code: number): boolean {
  return Number.isNaN(code) || code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009
}

/** Blank, or a mark that may stand beside a quotation mark on its outer side; apostrophes of elision count as such. */
function isBreak(code: number): boolean {
  return isSpace(code) || '()[]{},.;:!?…—–-/\'’«»“”"*_'.includes(String.fromCharCode(code))
}
