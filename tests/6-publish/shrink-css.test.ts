import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shrinkCss } from '../../src/6-publish/shrink-css.ts'

it.each([
  ['/* titre */\na{b:c}', '\na{b:c}'],
  ['/*! licence */a{b:c}', '/*! licence */a{b:c}'],
  ['a::before{content:"/* non */"}', 'a::before{content:"/* non */"}'],
  ["a::before{content:'\\'/* non */'}", "a::before{content:'\\'/* non */'}"],
  ['@media print{\n\n    a{b:c}\n  b\n  c{d:e}}', '@media print{a{b:c}b\nc{d:e}}'],
  ['a{b:c} /* jamais fermé', 'a{b:c} /* jamais fermé'],
])('%s → %s', (from, to) => expect(shrinkCss(from)).toBe(to))

it('leaves every rule of our own sheets', () => {
  for (const name of ['style.css', 'index.css']) {
    const css = readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8')
    expect(shrinkCss(css).split('{').length, name).toBe(css.replace(/\/\*[^*]*\*\//g, '').split('{').length)
  }
})
