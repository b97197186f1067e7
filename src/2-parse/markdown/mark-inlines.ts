/**
 * A paragraph of Markdown → its emphasis, links, code and hard breaks, and the signs that are not shown, as spans over the text:
 * « *Matin* » is emphasis over all eight characters, with a sign at each end. Sorted; they nest properly.
 */
import type { Nodes, PhrasingContent } from 'mdast'
import type { Inline } from '../../model/record.ts'
import { checkAddress } from './check-address.ts'

export interface InlineDesk {
  readonly text: string
  /** Identifier → address, for `[words][identifier]`. */
  readonly definitions: ReadonlyMap<string, string>
  /** Addresses that were refused. */
  readonly refused: string[]
}

type Block = Extract<Nodes, { type: 'paragraph' | 'heading' }>

export function markInlines(desk: InlineDesk, block: Block, quoted: boolean): readonly Inline[] {
  const found: Inline[] = []
  for (const child of block.children) markNode(desk, child, found)
  const start = block.position?.start.offset ?? 0
  const end = block.position?.end.offset ?? 0
  // Lines of a quotation after the first carry its mark inside the paragraph.
  if (quoted) {
    for (const mark of desk.text.slice(start, end).matchAll(/(?<=[\r\n])[ \t]*(?:>[ \t]?)+/g)) {
      found.push({ kind: 'syntax', start: start + mark.index, end: start + mark.index + mark[0].length })
    }
  }
  return orderInlines(found)
}

function orderInlines(found: readonly Inline[]): readonly Inline[] {
  const sorted = [...found].filter((inline) => inline.end > inline.start).sort((a, b) => a.start - b.start || b.end - a.end)
  let signEnd = 0
  return sorted.filter((inline) => {
    if (inline.start < signEnd) return false
    if (inline.kind === 'syntax') signEnd = inline.end
    return true
  })
}

function spanOf(node: PhrasingContent): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

function markNode(desk: InlineDesk, node: PhrasingContent, found: Inline[]): void {
  const { start, end } = spanOf(node)
  const sign = (from: number, to: number) => found.push({ kind: 'syntax', start: from, end: to })
  if (node.type === 'text') {
    for (const escaped of desk.text.slice(start, end).matchAll(/\\(?=[!-/:-@[-`{-~])(?:.)/g))
      sign(start + escaped.index, start + escaped.index + 1)
  } else if (node.type === 'break') found.push({ kind: 'break', start, end })
  else if (node.type === 'inlineCode') markCode(desk.text, start, end, found)
  else if (node.type === 'image' || node.type === 'imageReference') markImage(desk.text, start, end, node.alt ?? '', found)
  else if (node.type === 'emphasis' || node.type === 'strong') {
    found.push({ kind: node.type, start, end })
    markEnds(desk, node, found)
  } else if (node.type === 'link' || node.type === 'linkReference') {
    const address = node.type === 'link' ? node.url : (desk.definitions.get(node.identifier) ?? '')
    const href = checkAddress(address)
    if (href === null) desk.refused.push(address.slice(0, 80))
    found.push({ kind: 'link', start, end, ...(href === null ? {} : { href }) })
    markEnds(desk, node, found)
  }
}

/** What stands before the first and after the last child of a node is not shown. */
function markEnds(desk: InlineDesk, node: Extract<PhrasingContent, { children: PhrasingContent[] }>, found: Inline[]): void {
  const { start, end } = spanOf(node)
  const first = node.children[0]
  const last = node.children.at(-1)
  if (!first || !last) {
    found.push({ kind: 'syntax', start, end })
    return
  }
  found.push({ kind: 'syntax', start, end: spanOf(first).start }, { kind: 'syntax', start: spanOf(last).end, end })
  for (const child of node.children) markNode(desk, child, found)
}

function markCode(text: string, start: number, end: number, found: Inline[]): void {
  const raw = text.slice(start, end)
  const fence = /^`+/.exec(raw)?.[0].length ?? 1
  const inside = raw.slice(fence, raw.length - fence)
  const padded = /^[ \r\n].*[ \r\n]$/s.test(inside) && inside.trim() !== '' ? 1 : 0
  found.push({ kind: 'code', start, end })
  found.push({ kind: 'syntax', start, end: start + fence + padded }, { kind: 'syntax', start: end - fence - padded, end })
}

/** A picture is not text; the words that stand for it are. */
function markImage(text: string, start: number, end: number, alt: string, found: Inline[]): void {
  const shown = alt !== '' && text.startsWith(alt, start + 2)
  if (!shown) found.push({ kind: 'syntax', start, end })
  else found.push({ kind: 'syntax', start, end: start + 2 }, { kind: 'syntax', start: start + 2 + alt.length, end })
}
