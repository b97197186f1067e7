/**
 * Markdown → blocks with the signs that are not shown marked, « Le *Pourquoi-Pas ?* s'est perdu »; HTML, entities and indented code are plain
 * characters, for an article is text. Markdown too tangled to be parsed in linear time gives no blocks, and a message.
 */
import type { Definition, Nodes, Parents, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { message } from '../../messages.ts'
import type { Message } from '../../model/message.ts'
import type { Block } from '../block.ts'
import { findKnot } from './find-knot.ts'
import { labelMarkdownBlocks } from './label-markdown-blocks.ts'
import { type InlineDesk, markInlines } from './mark-inlines.ts'

export interface MarkdownReading {
  /** Null when it has to be read as plain text. */
  readonly blocks: readonly Block[] | null
  readonly messages: readonly Message[]
}

const literal = { disable: { null: ['htmlFlow', 'htmlText', 'codeIndented', 'characterReference'] } }
const parser = unified().use(remarkParse).data('micromarkExtensions', [literal]).freeze()

export function parseMarkdown(text: string, path: string): MarkdownReading {
  const knotty = (why: string) => ({ blocks: null, messages: [message('markdown-too-knotty', { path }, { why })] })
  const knot = findKnot(text)
  if (knot) return knotty(knot)
  try {
    // The parser swallows a mark at the very beginning, and all its offsets would be one short.
    const root = parser.parse(text.replace(/^\uFEFF/, ' '))
    const desk: InlineDesk = { text, definitions: gatherDefinitions(root), refused: [] }
    const blocks: Block[] = []
    visit(desk, root, { quote: false, item: false, ordered: false }, blocks)
    const messages = desk.refused.map((address) => message('unsafe-link', { path }, { address }))
    return { blocks: labelMarkdownBlocks(text, blocks), messages }
  } catch (error) {
    if (error instanceof RangeError) return knotty('nested too deep')
    throw error
  }
}

interface Context {
  readonly quote: boolean
  readonly item: boolean
  readonly ordered: boolean
}

function gatherDefinitions(root: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const look = (node: Nodes) => {
    if (node.type === 'definition') keepFirst(found, node)
    else if ('children' in node && node.type !== 'paragraph') for (const child of node.children) look(child)
  }
  look(root)
  return found
}

function keepFirst(found: Map<string, string>, { identifier, url }: Definition): void {
  if (!found.has(identifier)) found.set(identifier, url)
}

function visit(desk: InlineDesk, parent: Parents, context: Context, blocks: Block[]): void {
  for (const node of parent.children) {
    if (node.type === 'paragraph' || node.type === 'heading') addBlock(desk, node, context, blocks)
    else if (node.type === 'code') addCode(desk.text, node, blocks)
    else if (node.type === 'blockquote') visit(desk, node, { ...context, quote: true }, blocks)
    else if (node.type === 'list') visit(desk, node, { ...context, item: true, ordered: node.ordered === true }, blocks)
    else if (node.type === 'listItem') visit(desk, node, context, blocks)
  }
}

function addBlock(desk: InlineDesk, node: Extract<Nodes, { type: 'paragraph' | 'heading' }>, context: Context, blocks: Block[]): void {
  const start = node.children[0]?.position?.start.offset
  const end = node.children.at(-1)?.position?.end.offset
  if (start === undefined || end === undefined) return
  const words = desk.text.slice(start, end)
  const span = { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }
  if (span.end <= span.start) return
  const inlines = markInlines(desk, node, context.quote).filter((inline) => inline.start >= span.start && inline.end <= span.end)
  const kind = node.type === 'heading' ? 'heading' : context.quote ? 'quote' : context.item ? 'item' : 'paragraph'
  blocks.push({
    ...span,
    kind,
    oneLine: !/[\r\n]/.test(words.trim()),
    gapBefore: true,
    ...(node.type === 'heading' ? { level: node.depth } : {}),
    ...(kind === 'item' && context.ordered ? { ordered: true } : {}),
    ...(inlines.length > 0 ? { inlines } : {}),
  })
}

/** The lines between the fences. */
function addCode(text: string, node: Extract<Nodes, { type: 'code' }>, blocks: Block[]): void {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  const raw = text.slice(from, to)
  const head = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(raw)?.[0].length ?? 0
  const tail = /(?:\r\n|\n|\r)[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(raw.slice(Math.max(0, raw.length - 300)))?.[0].length ?? 0
  const body = raw.slice(head, Math.max(head, raw.length - tail))
  if (body.trim() === '') return
  // Blank lines go at both ends; the indent of the first line stays.
  const blank = /^(?:[^\S\r\n]*(?:\r\n|\n|\r))*/.exec(body)?.[0].length ?? 0
  blocks.push({ kind: 'code', start: from + head + blank, end: from + head + body.trimEnd().length, oneLine: false, gapBefore: true })
}
