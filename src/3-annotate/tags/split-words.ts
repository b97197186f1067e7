import { DETERMINERS, LINKS, STOP_WORDS } from '../../french/tags/function-words.ts'

/** A word as the key phrases see it: elided articles apart (« l’ » « archéologie »), hyphens inside (« attentat-suicide »). */
export interface Word {
  readonly start: number
  readonly end: number
  /** Small letters, accents kept, ’ as '. */
  readonly low: string
  readonly capital: boolean
  /** First word of its sentence, where a capital says nothing. */
  readonly first: boolean
  /** Something that no phrase crosses stands before it: punctuation, a line of its own, a bracket. */
  readonly broken: boolean
  /** First word after an empty line. */
  readonly opens: boolean
  readonly number: boolean
  readonly stop: boolean
  readonly link: boolean
  readonly determiner: boolean
}

const WORD =
  /(?:aujourd['’]hui|prud['’]hom\p{L}+|presqu['’]îles?)(?!\p{L})|\p{L}[\p{L}\p{M}]*['’]?(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?)*\d*|\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?(?:e|er|è?me)?(?!\p{L})|\S/giu
const ELISIONS = new Set(['l', 'd', 'c', 'j', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'])

/** Text → its words with what stands before each: « L’attaque d’un hôtel » gives l', attaque, d', un, hôtel. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = []
  let broken = true
  let first = true
  let opens = true
  let last = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const written = match[0]
    const space = text.slice(last, start)
    if (/\n\s*\n/.test(space)) broken = first = opens = true
    last = start + written.length
    const code = written.charCodeAt(0)
    const number = code >= 48 && code <= 57
    if (!number && !/^\p{L}/u.test(written)) {
      broken = true
      if (/[.!?…:»«\n]/.test(written)) first = true
      continue
    }
    words.push(describe(written, start, { broken, first, opens, number }))
    broken = first = opens = false
  }
  return words
}

function describe(written: string, start: number, flags: Pick<Word, 'broken' | 'first' | 'opens' | 'number'>): Word {
  const low = written.toLowerCase().replaceAll('’', "'")
  const elided = low.endsWith("'") && ELISIONS.has(low.slice(0, -1))
  const whole = low.endsWith("'") && !elided ? low.slice(0, -1) : low
  return {
    start,
    end: start + (whole === low ? written.length : written.length - 1),
    low: whole,
    capital: written.charAt(0) !== written.charAt(0).toLowerCase(),
    ...flags,
    stop: STOP_WORDS.has(whole),
    link: LINKS.has(whole),
    determiner: DETERMINERS.has(whole),
  }
}
