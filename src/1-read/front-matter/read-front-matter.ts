/**
 * Decoded file → what its front matter says, and where the article begins. « --- titre: Kourou --- » is taken off; a file that merely
 * begins with a line of three dashes keeps it. Only YAML is read: any engine that could run code is closed.
 */
import matter from 'gray-matter'
import { message } from '../../messages.ts'
import type { Message } from '../../model/message.ts'
import type { FrontMatter } from '../../model/source.ts'
import { isMap, loadYaml, type YamlValue } from '../yaml/load-yaml.ts'
import { checkFrontMatter } from './check-front-matter.ts'
import { type Block, findFrontMatter } from './find-front-matter.ts'

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter
  /** Where the article begins in the decoded file, UTF-16 units. */
  readonly bodyStart: number
  readonly messages: readonly Message[]
}

/** Values in one front matter, aliases counted each time. */
const budget = 5_000

export function readFrontMatter(file: string, path: string): FrontMatterReading {
  const block = findFrontMatter(file)
  const whole = (messages: readonly Message[] = []) => ({ frontMatter: {}, bodyStart: 0, messages })
  if (block === null) return whole()
  if (block === 'unclosed') return whole([message('unclosed-front-matter', { path, line: 1 })])
  const { bodyStart } = block
  if (!/^(ya?ml)?$/i.test(block.language)) {
    return { frontMatter: {}, bodyStart, messages: [message('front-matter-language', { path, line: 1 }, { language: block.language })] }
  }
  const { value, messages } = parseBlock(block, path)
  if (isMap(value)) {
    const checked = checkFrontMatter(value, { path, line: 2, yaml: block.yaml })
    return { frontMatter: checked.frontMatter, bodyStart, messages: [...messages, ...checked.messages] }
  }
  // « --- », some verse, « --- »: a rule drawn across the page, not a form with keys.
  if (value !== null || (messages.length > 0 && !block.hasKeys)) return whole()
  return { frontMatter: {}, bodyStart, messages }
}

const refuse = () => {
  throw new Error('front matter that could run code')
}

/** Every engine of `gray-matter` named, so that none of its own is left: its `js` engine evaluates what it is given. */
function parseBlock(block: Block, path: string): { readonly value: YamlValue; readonly messages: readonly Message[] } {
  let read: ReturnType<typeof loadYaml> = { value: null, messages: [] }
  // `gray-matter` hands over the block with a line end more, which would put every complaint a line too low.
  const parse = () => {
    read = loadYaml(block.yaml, { path, line: 2, yaml: block.yaml }, budget)
    return {}
  }
  const closed = { js: refuse, javascript: refuse, coffee: refuse, coffeescript: refuse, cson: refuse, json: refuse, toml: refuse }
  matter(`---\n${block.yaml}\n---\n`, { language: 'yaml', engines: { ...closed, yaml: { parse }, yml: { parse } } })
  return read
}
