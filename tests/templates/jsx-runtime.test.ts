import fc from 'fast-check'
import { type ComponentChildren, h, type VNode } from 'preact'
import { renderToStaticMarkup } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Fragment, jsx, markupOf } from '../../templates/jsx-runtime.ts'

/** A tree of elements, before either library has made it. */
type Tree = string | number | boolean | null | { readonly tag: string; readonly props: object; readonly children: readonly Tree[] }

const text = fc.oneof(fc.string(), fc.constantFrom('« L’été & <b> "x" »', '&amp;', '</script>', ''))
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.record({
      tag: fc.constantFrom('p', 'a', 'span', 'details', 'svg', 'path'),
      props: fc.dictionary(
        fc.constantFrom('class', 'href', 'data-x', 'aria-hidden', 'hidden', 'open', 'title', 'lang', 'viewBox', 'tabindex'),
        fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
      ),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}))

function ours(one: Tree): ComponentChildren {
  if (one === null || typeof one !== 'object') return one
  return jsx(one.tag, { ...one.props, children: one.children.map(ours) })
}

function theirs(one: Tree): ComponentChildren {
  if (one === null || typeof one !== 'object') return one
  return h(one.tag, one.props, ...one.children.map(theirs))
}

describe('the JSX runtime', () => {
  it('writes what preact writes', () => {
    fc.assert(
      fc.property(tree, (one) => {
        const whole = { tag: 'div', props: {}, children: [one] }
        expect(markupOf(ours(whole))).toBe(renderToStaticMarkup(theirs(whole) as VNode))
      }),
      { numRuns: 500 },
    )
  })

  it('closes elements without content as HTML does', () => {
    expect(markupOf(jsx('br', {}))).toBe('<br>')
    expect(markupOf(jsx('meta', { name: 'a', content: '"' }))).toBe('<meta name="a" content="&quot;">')
  })

  it('calls components and joins fragments', () => {
    const Greeting = ({ name }: Readonly<Record<string, unknown>>) => jsx('b', { children: ['Bonjour ', name] })
    expect(markupOf(Fragment({ children: [jsx(Greeting, { name: '<i>' }), ' !'] }))).toBe('<b>Bonjour &lt;i></b> !')
  })

  it('never takes an object of data for markup', () => {
    expect(markupOf(jsx('p', { children: { html: '<script>' } as never }))).toBe('<p>[object Object]</p>')
    expect(() => jsx('a b', {})).toThrow('no name of an element')
    expect(markupOf(jsx('p', { 'a"b': 'x' }))).toBe('<p></p>')
  })
})
