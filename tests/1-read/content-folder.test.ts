/** The content folder: which files are articles, what settings, authorities, pages and redirects say, and what is wrong with them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listArticles } from '../../src/1-read/list-articles.ts'
import { readAuthorities } from '../../src/1-read/read-authorities.ts'
import { readOwnPages } from '../../src/1-read/read-own-pages.ts'
import { readRedirects } from '../../src/1-read/read-redirects.ts'
import { readSettings } from '../../src/1-read/read-settings.ts'
import { readSource } from '../../src/1-read/read-source.ts'
import type { Message } from '../../src/model/message.ts'

let content: string
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(content, name)), { recursive: true })
  writeFileSync(join(content, name), text)
}
const found = (messages: readonly Message[]) => messages.map((m) => `${m.path}${m.line ? `:${m.line}` : ''} ${m.ruleId}`)

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'))
})
afterEach(() => rmSync(content, { recursive: true }))

describe('listArticles', () => {
  it('lists .txt and .md below articles, by code unit, hidden files left out', () => {
    for (const name of ['b.txt', 'B.md', 'a/z.TXT', 'é.md', '.cache/x.txt', '.DS_Store', 'photo.jpg']) write(`articles/${name}`, 'x')
    const { value, messages } = listArticles(content)
    expect(value.map(({ path }) => path)).toEqual(['B.md', 'a/z.TXT', 'b.txt', 'é.md'])
    expect(value[0]?.stamp.size).toBe(1)
    expect(found(messages)).toEqual(['photo.jpg not-an-article'])
  })

  it('follows links inside the content folder only, and lists nothing twice', () => {
    write('articles/a.txt', 'x')
    write('archives/vieux.txt', 'x')
    symlinkSync('/etc/passwd', join(content, 'articles/passwd.txt'))
    symlinkSync('/etc', join(content, 'articles/etc'))
    symlinkSync('a.txt', join(content, 'articles/copie.txt'))
    symlinkSync('..', join(content, 'articles/boucle'))
    symlinkSync('../archives', join(content, 'articles/archives'))
    symlinkSync('nulle-part.txt', join(content, 'articles/rompu.txt'))
    const { value, messages } = listArticles(content)
    expect(value.map(({ path }) => path)).toEqual(['a.txt', 'archives/vieux.txt'])
    expect(found(messages)).toEqual([
      'boucle link-repeated',
      'copie.txt link-repeated',
      'etc link-outside',
      'passwd.txt link-outside',
      'rompu.txt unreadable-file',
    ])
  })

  it('says when there is no folder of articles', () => expect(found(listArticles(content).messages)).toEqual([`${content} no-articles`]))
})

describe('readSource', () => {
  it('gives a message for what cannot be read', () => {
    expect(found(readSource(join(content, 'rien.txt'), 'rien.txt').messages)).toEqual(['rien.txt unreadable-file'])
    expect(found(readSource(content, 'dossier').messages)).toEqual(['dossier unreadable-file'])
  })
})

describe('readSettings', () => {
  it('completes an empty archive with defaults', () => {
    expect(readSettings(content)).toEqual({
      value: {
        title: 'Archives',
        monogram: 'A',
        url: null,
        description: '',
        publisher: null,
        licence: null,
        licenceUrl: null,
        contact: null,
        language: 'fr',
        typography: 'french',
        leaveOut: [],
        featured: [],
        accent: null,
        css: null,
        templates: null,
        pictures: 'site',
        citations: 'articles',
        alternates: {},
      },
      messages: [],
    })
  })

  it('reads which parts are left out, and says which it does not know', () => {
    write('site.yaml', 'leaveOut: [files, map, plan]\n')
    const { value, messages } = readSettings(content)
    expect(value.leaveOut).toEqual(['map', 'files'])
    expect(found(messages)).toEqual(['content/site.yaml:1 wrong-type'])
  })

  it('reads what is there', () => {
    write(
      'site.yaml',
      'title: Le Courrier de la Baie\nurl: https://exemple.invalid/a\nlicence: CC BY 4.0\naccent: "#8A1C1C"\nfeatured: [a.txt]\n',
    )
    const { value, messages } = readSettings(content)
    expect(messages).toEqual([])
    expect(value).toMatchObject({
      monogram: 'CB',
      url: 'https://exemple.invalid/a/',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      accent: '#8a1c1c',
      featured: ['a.txt'],
    })
  })

  it('points at what is wrong', () => {
    write('site.yaml', 'tilte: a\nmonogram: trop long\nurl: ftp://a\nlanguage: de\naccent: red;}\ntypography: none\n')
    const { value, messages } = readSettings(content)
    expect(found(messages)).toEqual([
      'content/site.yaml:1 unknown-key',
      'content/site.yaml:2 wrong-type',
      'content/site.yaml:3 invalid-address',
      'content/site.yaml:4 wrong-type',
      'content/site.yaml:5 wrong-type',
    ])
    expect(value).toMatchObject({ title: 'Archives', url: null, language: 'fr', accent: null, typography: 'none' })
  })
})

describe('readAuthorities', () => {
  it('reads entries, names that are none, names apart and subjects', () => {
    write(
      'authorities.yaml',
      `entities:
  - { name: Calais, type: lieu, coordinates: [50.948, 1.856], wikidata: Q6454, variants: [Calais-Ville] }
not: [Grand Dieu]
apart:
  - [Ariane 5, Ariane 6]
subjects:
  aviation: [aéroplanes]
`,
    )
    expect(readAuthorities(content)).toEqual({
      value: {
        entities: [{ name: 'Calais', type: 'place', variants: ['Calais-Ville'], wikidata: 'Q6454', coordinates: [50.948, 1.856] }],
        not: ['Grand Dieu'],
        apart: [['Ariane 5', 'Ariane 6']],
        subjects: [{ name: 'aviation', variants: ['aéroplanes'] }],
      },
      messages: [],
    })
  })

  it('points into the entry that is wrong and keeps the others', () => {
    write(
      'authorities.yaml',
      `entities:
  - name: Paris
    type: place
    coordinates: [480, 2]
  - name: Zoé
    typ: person
  - name: Calais
    type: place
    wikidata: 6454
`,
    )
    const { value, messages } = readAuthorities(content)
    expect(value.entities.map(({ name }) => name)).toEqual(['Paris', 'Calais'])
    expect(found(messages)).toEqual([
      'content/authorities.yaml:4 wrong-type',
      'content/authorities.yaml:6 unknown-key',
      'content/authorities.yaml:5 unknown-type',
      'content/authorities.yaml:9 wrong-type',
    ])
  })

  it('is quick with ten thousand entries', () => {
    write(
      'authorities.yaml',
      `entities:\n${Array.from({ length: 10_000 }, (_, i) => `  - { name: Personne ${i}, type: person }\n`).join('')}`,
    )
    const began = performance.now()
    expect(readAuthorities(content).value.entities).toHaveLength(10_000)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

describe('readRedirects', () => {
  it.each(['/a/: /b/\n', '- { from: /a/, to: /b/ }\n'])('reads %j', (yaml) => {
    write('redirects.yaml', yaml)
    expect(readRedirects(content)).toEqual({ value: [{ from: '/a/', to: '/b/' }], messages: [] })
  })

  it.each(['a: /b/', '/a/: javascript:x', '/a/: //evil.invalid', '/../a: /b/', '/a/: /a/', '- /a/', '/a/: [b]'])('refuses %j', (yaml) => {
    write('redirects.yaml', yaml)
    const { value, messages } = readRedirects(content)
    expect(value).toEqual([])
    expect(messages.map(({ severity }) => severity)).toContain('error')
  })
})

describe('readOwnPages', () => {
  it('renders Markdown and never lets HTML through', () => {
    write(
      'pages/a-propos.md',
      '---\ntitle: À propos\n---\nUn *fonds*.\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1))\n',
    )
    write('pages/Mentions légales.md', '# Mentions\n\n| a | b |\n|---|---|\n| 1 | 2 |\n')
    const { value, messages } = readOwnPages(content)
    expect(messages).toEqual([])
    expect(value.map(({ slug, title }) => `${slug} ${title}`)).toEqual(['mentions-legales Mentions', 'a-propos À propos'])
    expect(value[1]?.html).toContain('<em>fonds</em>')
    expect(value[1]?.html).not.toMatch(/script|onerror|javascript|<img/)
    expect(value[0]?.html).toContain('<table>')
    expect(value[0]?.html).not.toContain('<h1>')
  })

  it('says when a page would hide behind another, or behind a part of the site; a statement of accessibility may stand for ours', () => {
    write('pages/a.md', '---\nslug: credits\n---\nA\n')
    write('pages/b.md', '---\nslug: credits\n---\nB\n')
    write('pages/etat.md', '# État\n')
    write('pages/accessibilite.md', '# Accessibilité\n')
    const { value, messages } = readOwnPages(content)
    expect(value.map(({ slug }) => slug)).toEqual(['credits', 'accessibilite'])
    expect(messages.map(({ path, ruleId, reason }) => [path, ruleId, reason])).toEqual([
      ['content/pages/b.md', 'page-slug-taken', 'Unexpected slug `credits`, already that of `a.md`, expected one of its own'],
      ['content/pages/etat.md', 'page-slug-taken', 'Unexpected slug `etat`, already that of `/etat/`, expected one of its own'],
    ])
  })
})
