/**
 * `content/pages/*.md` → pages of the archive's own (`a-propos.md` « À propos ») as HTML that is safe to publish: raw HTML in them is dropped,
 * never passed on, and so is every address that is not http, https, mailto or relative. By file name. Never throws.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { message } from '../messages.ts'
import type { Message } from '../model/message.ts'
import type { OwnPage } from '../model/settings.ts'
import { decodeSource } from './decode-source.ts'

const renderer = unified().use(remarkParse).use(remarkGfm).use(remarkHtml).freeze()
const largest = 1_000_000
/** First parts of the addresses that the site itself takes; an accessibility statement of one's own may stand in place of ours. */
const siteFolders = new Set(
  'articles personnes organisations lieux evenements produits sujets citations chronologie carte recherche absents a-verifier etat donnees fonts pagefind'.split(
    ' ',
  ),
)

export function readOwnPages(contentDir: string): { readonly value: readonly OwnPage[]; readonly messages: readonly Message[] } {
  const folder = join(contentDir, 'pages')
  const pages = new Map<string, OwnPage>()
  const holders = new Map<string, string>()
  const messages: Message[] = []
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.md$/i.test(name) && !name.startsWith('.')) : []
  for (const name of names.sort()) {
    const page = readOwnPage(join(folder, name), name, messages)
    if (page === null) continue
    const holder = siteFolders.has(page.slug) ? `/${page.slug}/` : holders.get(page.slug)
    if (holder !== undefined) messages.push(message('page-slug-taken', { path: `content/pages/${name}` }, { slug: page.slug, holder }))
    else {
      holders.set(page.slug, name)
      pages.set(page.slug, page)
    }
  }
  return { value: [...pages.values()], messages }
}

function readOwnPage(file: string, name: string, messages: Message[]): OwnPage | null {
  const path = `content/pages/${name}`
  try {
    const bytes = readFileSync(file)
    if (bytes.length > largest) {
      messages.push(message('file-too-large', { path }, { size: bytes.length, limit: largest }))
      return null
    }
    const reading = decodeSource(bytes, path)
    messages.push(...reading.messages)
    if (reading.source === null) return null
    return makePage(reading.source.text, name, reading.source.frontMatter)
  } catch (error) {
    messages.push(message('unreadable-file', { path }, { why: (error as NodeJS.ErrnoException).code ?? String(error) }))
    return null
  }
}

function makePage(text: string, name: string, frontMatter: { readonly title?: string; readonly slug?: string }): OwnPage {
  // Without a title in the front matter the first heading is it, and is not said twice.
  const heading = /^\s*#\s+(.+?)(?:\s+#+)?[ \t]*(?:\r?\n|$)/.exec(text)
  const title = frontMatter.title ?? heading?.[1] ?? name.replace(/\.md$/i, '')
  const body = frontMatter.title === undefined && heading ? text.slice(heading[0].length) : text
  return { slug: toSlug(frontMatter.slug ?? name.replace(/\.md$/i, '')), title, html: String(renderer.processSync(body)) }
}

function toSlug(words: string): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'page'
}
