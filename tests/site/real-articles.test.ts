/** The 1,005 articles of Wikinews in ../shared/data, where they are: built whole, weighed, and a sample of pages validated. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, testArchive } from './build-archive.ts'
import { brokenLinks } from './walk-site.ts'

const data = new URL('../../../shared/data/winer-fr/', import.meta.url).pathname
const there = existsSync(data)
const archive = testArchive()
/** Pages validated. The whole site has above seven thousand. */
const sample = 500

beforeAll(async () => {
  if (!there) return
  mkdirSync(join(archive.content, 'articles'), { recursive: true })
  for (const name of readdirSync(data).filter((one) => /^\d{4}_.*\.txt$/.test(one)))
    copyFileSync(join(data, name), join(archive.content, 'articles', name))
  await archive.build({ jobs: 2 })
}, 600_000)
afterAll(() => archive.dispose())

describe.skipIf(!there)('1,005 real articles (skipped where ../shared/data/winer-fr is absent)', () => {
  it('weigh with their style at most 14,336 bytes, each that is of 6 kB or less; half of them 9,000', () => {
    const weigh = (path: string) => gzipSync(readFileSync(join(archive.output, path)), { level: 9 }).length
    const style = weigh('style.css')
    const sources = archive.files().filter((path) => /^articles\/.*\/source\.txt$/.test(path))
    const small = sources.filter((path) => statSync(join(archive.output, path)).size <= 6000)
    const weights = small.map((path) => style + weigh(path.replace('source.txt', 'index.html'))).sort((a, b) => a - b)
    expect(sources.length).toBe(1005)
    expect(weights.at(-1)).toBeLessThanOrEqual(14_336)
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(9_000)
  })

  it('have fonts of at most 100 kB together', () => {
    const fonts = filesBelow(join(archive.output, 'fonts')).filter((path) => path.endsWith('.woff2'))
    expect(fonts.reduce((sum, path) => sum + statSync(join(archive.output, 'fonts', path)).size, 0)).toBeLessThanOrEqual(100_000)
  })

  it(`are valid HTML on ${sample} pages`, async () => {
    const validator = new HtmlValidate(
      new FileSystemConfigLoader({
        root: true,
        extends: ['html-validate:recommended'],
        rules: { 'no-inline-style': 'off', 'long-title': 'off', 'form-dup-name': 'off' },
      }),
    )
    const pages = archive.files().filter((path) => path.endsWith('.html'))
    const faults: string[] = []
    for (let index = 0; index < sample; index += 1) {
      const path = pages[Math.floor((index * pages.length) / sample)] ?? ''
      const { results } = await validator.validateFile(join(archive.output, path))
      for (const { messages } of results)
        for (const { line, ruleId, message } of messages) faults.push(`${path}:${line} ${ruleId}: ${message}`)
    }
    expect(faults).toEqual([])
  }, 300_000)

  it('ask nothing of other hosts, run no script, lead nowhere wrong', () => {
    for (const path of archive.files().filter((one) => one.endsWith('.html') && one !== 'recherche/index.html')) {
      const html = readFileSync(join(archive.output, path), 'utf8')
      expect(/<script(?! type="application\/ld\+json")/.test(html), path).toBe(false)
      expect(/<(?:link|img|script|iframe)[^>]*(?:href|src)="(?:https?:)?\/\//.test(html), path).toBe(false)
    }
    expect(brokenLinks(archive.output)).toEqual([])
  }, 120_000)

  it('are mended when shown: no space before a comma, « l’Alberta », « 1ᵉʳ »', () => {
    const body = (path: string) => readFileSync(join(archive.output, path), 'utf8').replace(/<[^>]+>/g, '')
    const page = archive.files().find((path) => /edmonton-est-la-premiere.*index\.html$/.test(path)) ?? ''
    expect(body(page)).toContain('la capitale de l’Alberta, est devenue')
    expect(body(page)).toContain('1er mars 2016')
    expect(readFileSync(join(archive.output, page.replace('index.html', 'source.txt')), 'utf8')).toContain("l' Alberta")
  })
})
