/**
 * A block → the label and the title of another article that it names, or null: « Lire aussi : Pourquoi Kourou ». Without a colon the title
 * must begin with a capital and not end as a sentence: « En savoir plus est un droit. » is prose. A label alone has an empty title.
 */
import { relatedLabels, relatedLabelsWithColon } from '../french/related-labels.ts'
import type { RelatedLine } from '../model/record.ts'
import type { Block } from './block.ts'
import { fold } from './fold.ts'
import { visibleText } from './visible-text.ts'

const longest = 300
const plain = [...relatedLabels].sort((a, b) => b.length - a.length)
const withColon = [...relatedLabelsWithColon].sort((a, b) => b.length - a.length)

export function findRelatedLine(text: string, block: Block): RelatedLine | null {
  const seen = visibleText(text, block, longest + 40)
  if (!seen.whole) return null
  const lead = /^[\s([>►▶→•*-]*/.exec(seen.text)?.[0].length ?? 0
  const found = findLabel(seen.text, fold(seen.text.slice(0, 80)), lead)
  if (!found) return null
  const [from, to] = trimTitle(seen.text, found.titleFrom)
  const start = seen.at(from)
  // The title of a label alone is an empty span at the end of the block.
  const end = to > from ? seen.at(to - 1) + 1 : start
  // As a reader sees it, without the signs of Markdown inside.
  return { title: seen.text.slice(from, to), label: seen.text.slice(lead, found.labelTo).trim(), start, end }
}

function findLabel(seen: string, folded: string, lead: number): { readonly labelTo: number; readonly titleFrom: number } | null {
  for (const label of [...plain, ...withColon]) {
    if (!folded.startsWith(label, lead) || /^[\p{L}\p{N}'-]/u.test(folded.slice(lead + label.length))) continue
    const labelTo = lead + label.length
    const rest = seen.slice(labelTo)
    // « Lire aussi notre enquête : X »: up to four words between the label and the colon.
    const colon = /^(?:\s+[\p{Ll}'’-]{1,20}){0,4}\s*:\s*/u.exec(rest)
    if (colon) return { labelTo, titleFrom: labelTo + colon[0].length }
    if (withColon.includes(label)) continue
    const separator = /^[\s|>►▶→–—-]*/.exec(rest)?.[0].length ?? 0
    const title = rest.slice(separator)
    if (title === '') return { labelTo, titleFrom: seen.length }
    if (/^[\p{Lu}\p{N}«“"‘[]/u.test(title) && !/[^.]\.$/.test(title)) return { labelTo, titleFrom: labelTo + separator }
  }
  return null
}

/** Without blanks, closing brackets that were opened before it, and guillemets around the whole. */
function trimTitle(seen: string, titleFrom: number): readonly [number, number] {
  let from = titleFrom
  let to = seen.length
  const shrink = () => {
    while (from < to && /\s/.test(seen[from] ?? '')) from++
    while (to > from && /\s/.test(seen[to - 1] ?? '')) to--
  }
  shrink()
  const inside = seen.slice(from, to)
  if (/[)\]]$/.test(inside) && !/[([]/.test(inside)) to--
  if (/^[«“"][^«»“”"]*[»”"]$/.test(seen.slice(from, to))) {
    from++
    to--
  }
  shrink()
  return [from, to]
}
