import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { expect, inject, it } from 'vitest'
import { prefix } from '../global-setup.ts'
import { filesBelow } from './build-archive.ts'
import { everyKind } from './every-kind.ts'
import { brokenLinks, readSitePages } from './walk-site.ts'

const site = inject('demoSite')
const pages = readSitePages(site)

it('has no link that leads nowhere', () => {
  expect(brokenLinks(site)).toEqual([])
})

it('has none either below a path', () => {
  expect(brokenLinks(inject('demoBelow'), prefix)).toEqual([])
})

it('tells its language, has one h1 and a title of its own on every page', () => {
  const titles = new Map<string, string>()
  for (const { path, html } of pages) {
    expect(html, path).toMatch(/^<!DOCTYPE html>\s*<html lang="fr"/)
    expect(html.match(/<h1[ >]/g)?.length, path).toBe(1)
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
    expect(title.length, path).toBeGreaterThan(3)
    if (!html.includes('http-equiv="refresh"')) {
      expect(titles.get(title) ?? path, `${path} and ${titles.get(title)} have the same title: ${title}`).toBe(path)
      titles.set(title, path)
    }
  }
})

it('is valid HTML', async () => {
  const loader = new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: { 'no-inline-style': 'off', 'long-title': 'off', 'form-dup-name': 'off' },
  })
  const validator = new HtmlValidate(loader)
  const faults: string[] = []
  for (const { path } of pages) {
    const { results } = await validator.validateFile(join(site, path))
    for (const { messages } of results)
      for (const { line, ruleId, message } of messages) faults.push(`${path}:${line} ${ruleId}: ${message}`)
  }
  expect(faults).toEqual([])
}, 300_000)

it('asks nothing of other hosts and runs a script on the search page alone', () => {
  for (const { path, html } of pages) {
    const scripts = [...html.matchAll(/<script(?![^>]*type="application\/ld\+json")[^>]*>/g)]
    expect(scripts.length, path).toBe(path === 'recherche/index.html' ? 1 : 0)
    expect(html, path).not.toMatch(/<(?:link|img|script|iframe)[^>]*(?:href|src)="(?:https?:)?\/\/(?!exemple\.invalid)/)
  }
})

it('keeps an article page with its style within 14 kB', async () => {
  const { gzipSync } = await import('node:zlib')
  const style = gzipSync(readFileSync(join(site, 'style.css')), { level: 9 }).length
  const articles = pages.filter(({ path, html }) => path.startsWith('articles/') && html.includes('<article'))
  expect(articles.length).toBeGreaterThan(40)
  for (const { path, html } of articles) {
    const source = readFileSync(join(site, path.replace('index.html', 'source.txt'))).length
    if (source <= 6000) expect(style + gzipSync(html, { level: 9 }).length, path).toBeLessThanOrEqual(14_336)
  }
})

it('has every kind of page', () => {
  const files = new Set(filesBelow(site))
  for (const place of everyKind) expect(files, place).toContain(place === '' || place.endsWith('/') ? `${place}index.html` : place)
  for (const file of [
    'feed.xml',
    'feed.json',
    'sitemap.xml',
    'robots.txt',
    'donnees/articles.jsonl',
    'donnees/articles.csv',
    'donnees/entities.jsonl',
    'donnees/datapackage.json',
    'donnees/manifest-sha256.txt',
    'pagefind/pagefind.js',
  ])
    expect(files).toContain(file)
})

it('gives the originals byte for byte, with the digests that the manifest tells', async () => {
  const { createHash } = await import('node:crypto')
  const lines = readFileSync(join(site, 'donnees/manifest-sha256.txt'), 'utf8').trim().split('\n')
  expect(lines.filter((line) => line.endsWith('source.txt')).length).toBe(51)
  for (const line of lines) {
    const [digest, path = ''] = line.split('  ')
    expect(
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex'),
      path,
    ).toBe(digest)
  }
})
