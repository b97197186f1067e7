import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Built } from '../../src/build.ts'
import { testArchive } from './build-archive.ts'
import { brokenLinks, readSitePages } from './walk-site.ts'

const payload = '<script>alert(1)</script> {{ 7*7 }} {% include "x" %} <img src=x onerror=alert(1)> "&\' ${process.env.HOME}'
const archive = testArchive({
  'articles/texte.txt': `${payload.slice(0, 60)}\n\n${payload}\n\nM. Jean Dupont <script>alert(2)</script> a déclaré : « {{ constructor }} <b>non</b> ». Jean Dupont est à Paris.\n`,
  'articles/marque.md': `# <script>alert(3)</script>\n\n[lien](javascript:alert(4)) et [autre](data:text/html,x) <script>alert(5)</script> {{ 7*7 }}\n\n<iframe src="x"></iframe>\n`,
  'articles/code.md': '---js\n{ title: (globalThis.pwned = true, "x") }\n---\nTexte de l’article.\n',
  'articles/entete.md':
    '---\ntitle: "{{ 7*7 }} <script>alert(6)</script>"\nslug: ../../../evil\naliases: [/../../../evil2, "/ancien/"]\n---\nTexte.\n',
  'articles/vide.txt': '',
  'articles/yaml.md': '---\ntitle: [\n---\nTexte gardé.\n',
  'articles/binaire.txt': new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 0, 7, 0, 0]),
  'articles/bon.txt': 'Un titre\n\nUn article qui va bien, écrit le 3 juin 1909 à Paris.\n',
  'site.yaml': `title: 'Fonds <script>alert(7)</script>'\nmonogram: FT\n`,
  'pages/a-propos.md': '---\ntitle: À propos\n---\n<script>alert(8)</script>\n\n[x](javascript:alert(9)) {{ 7*7 }}\n',
})
let built: Built

beforeAll(async () => {
  writeFileSync(join(archive.root, 'dehors.txt'), 'Secret du dehors.\n')
  symlinkSync(join(archive.root, 'dehors.txt'), join(archive.content, 'articles', 'lien.txt'))
  built = await archive.build()
})
afterAll(() => archive.dispose())

it('shows hostile text as text', () => {
  for (const { path, html } of readSitePages(archive.output)) {
    expect(html, path).not.toMatch(/<script>alert|<iframe|<img src=x|href="(?:javascript|data):/)
    expect(html, path).not.toContain('>49<')
  }
  const all = readSitePages(archive.output)
    .map(({ html }) => html)
    .join('\n')
  expect(all).toContain('{{ 7*7 }}')
  expect(all).toContain('&lt;script>alert')
})

it('never runs front matter and says so', () => {
  expect((globalThis as { pwned?: boolean }).pwned).toBeUndefined()
  expect(built.messages.some(({ path, severity }) => path === 'articles/code.md' || (path === 'code.md' && severity === 'error'))).toBe(
    true,
  )
})

it('writes nothing outside its folder, follows no link out of the content', () => {
  expect(existsSync(join(archive.root, 'evil')) || existsSync(join(archive.root, '..', 'evil'))).toBe(false)
  const all = archive
    .files()
    .map((path) => readFileSync(join(archive.output, path), 'latin1'))
    .join('\n')
  expect(all).not.toContain('Secret du dehors')
  expect(built.messages.some(({ ruleId }) => ruleId === 'link-outside')).toBe(true)
})

it('tells each bad file, and the others go on', () => {
  const bad = (path: string) => built.messages.find((one) => one.path === path && one.severity === 'error')
  for (const path of ['vide.txt', 'binaire.txt', 'yaml.md']) expect(bad(path), path).toBeDefined()
  expect(bad('yaml.md')?.line).toBeGreaterThan(0)
  expect(archive.files().some((path) => path.startsWith('articles/1909/') || path.includes('un-titre'))).toBe(true)
  expect(brokenLinks(archive.output)).toEqual([])
})
