import type { Quotation } from '../../model/record.ts'
import type { Pair } from './pair-marks.ts'
import type { Found } from './reading.ts'

const WEAK = /^(?:short and unattributed|capitalised between marks|long fragment)/
const SHORTEST_REPEAT = 8

/** Quotations of one article → the same, the doubtful ones read like their double: a gloss (« Mother of All Bombs » (« Mère… »)), the same words elsewhere, words taken up from a speech. */
export function propagateLabels(all: readonly Found[], pairs: readonly Pair[], text: string): Quotation[] {
  const found = joinParagraphs(all, pairs)
  if (!found.some((item) => WEAK.test(item.quotation.rule))) return found.map((item) => item.quotation)
  const sure = new Map<string, Found>()
  for (const item of found) if (item.quotation.kind !== 'speech' && !WEAK.test(item.quotation.rule)) remember(sure, item)
  return found.map((item, index) => {
    const { quotation } = item
    if (!WEAK.test(quotation.rule)) return quotation
    const before = found[index - 1]?.quotation
    if (before !== undefined && isGloss(text, before, quotation)) return take(quotation, before, 'gloss of the one before')
    if (before !== undefined && before.kind === 'name' && isListed(text, before, quotation))
      return take(quotation, before, 'listed with a name')
    const same = sure.get(fold(quotation.text))?.quotation
    if (same !== undefined) return take(quotation, same, 'same words elsewhere')
    const speech = takenUp(found, index)
    return speech === null
      ? quotation
      : { ...take(quotation, speech, 'words of an earlier quotation'), speaker: speech.speaker, via: speech.via }
  })
}

/** « « Voici … \n\n « Il finit là », a déclaré X »: who is named at the end said the paragraphs before as well. */
function joinParagraphs(found: readonly Found[], pairs: readonly Pair[]): readonly Found[] {
  if (!pairs.some((pair) => pair.after !== undefined)) return found
  const later = new Map<number, Found>()
  const joined: Found[] = []
  for (let i = found.length - 1; i >= 0; i--) {
    const item = found[i]
    if (item === undefined) continue
    const next = later.get(item.pair)
    const own = next === undefined || item.quotation.speaker !== null || item.quotation.kind !== 'speech'
    const kept = own
      ? item
      : {
          ...item,
          quotation: {
            ...item.quotation,
            speaker: next.quotation.speaker,
            via: next.quotation.via,
            rule: `${item.quotation.rule.split('; ')[0]}; goes on in the next paragraph`,
          },
        }
    const after = pairs[item.pair]?.after
    if (after !== undefined) later.set(after, kept)
    joined.push(kept)
  }
  return joined.reverse()
}

function remember(sure: Map<string, Found>, item: Found): void {
  const key = fold(item.quotation.text)
  if (!sure.has(key)) sure.set(key, item)
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:les?|la|l['’]|une?|des)\s*/, '')
    .replace(/\s+/g, ' ')
}

function take(quotation: Quotation, from: Quotation, rule: string): Quotation {
  return { ...quotation, kind: from.kind, rule: `${rule}; ${from.rule.split('; ')[0]}`, confidence: Math.min(0.8, from.confidence) }
}

/** « … » ( « … » ): a translation or another form in brackets. */
function isGloss(text: string, before: Quotation, quotation: Quotation): boolean {
  return (
    quotation.start - before.end < 24 &&
    /^[\s»”"]*\(\s*(?:littéralement|soit|ou|en français|en anglais)?\s*[«“"]\s*$/.test(text.slice(before.end, quotation.start))
  )
}

/** « le « A » et le « B » ». */
function isListed(text: string, before: Quotation, quotation: Quotation): boolean {
  if (quotation.start - before.end > 16 || !/^\p{Lu}/u.test(quotation.text) || !/^\p{Lu}/u.test(before.text)) return false
  return /^[\s»”"]*(?:,|et|ou)\s*(?:à|de|du|des|avec|par|pour)?\s*(?:les?|la|l['’])?\s*[«“"]\s*$/.test(
    text.slice(before.end, quotation.start),
  )
}

/** A speech a little before that holds these very words. */
function takenUp(found: readonly Found[], index: number): Quotation | null {
  const quotation = found[index]?.quotation
  if (quotation === undefined || quotation.text.length < SHORTEST_REPEAT) return null
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const earlier = found[i]?.quotation
    if (
      earlier?.kind === 'speech' &&
      earlier.form !== 'indirect' &&
      earlier.end <= quotation.start &&
      earlier.speaker !== null &&
      earlier.text.length > quotation.text.length &&
      earlier.text.length < 2000 &&
      earlier.text.includes(quotation.text)
    )
      return earlier
  }
  return null
}
