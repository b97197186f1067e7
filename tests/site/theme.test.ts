/** An archive's own look: style sheet, accent, templates; what is refused; and that taking it away restores every byte. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contrast, darkenUntil, ink, lightenAtNight, paper, reading } from '../../src/model/colour.ts'
import { testArchive } from './build-archive.ts'

const plain = 'title: Essai\nmonogram: ES\nurl: https://exemple.invalid/\npictures: none\n'
const archive = testArchive({
  'articles/1909-07-26-bleriot.txt': 'Blériot traverse la Manche\n\nCALAIS, 26 juillet 1909. – Louis Blériot a volé hier.\n',
  'site.yaml': plain,
})
const read = (path: string) => readFileSync(join(archive.output, path), 'utf8')
const everything = () => archive.files().map((path) => [path, readFileSync(join(archive.output, path)).toString('latin1')])
const home = () => read('index.html')
const ids = (messages: readonly { readonly ruleId: string }[]) => messages.map(({ ruleId }) => ruleId)
let former: unknown

beforeAll(async () => {
  const { messages } = await archive.build()
  expect(messages).toEqual([])
  former = everything()
})
afterAll(() => archive.dispose())

describe('templates of the archive', () => {
  const mine = readFileSync('templates/components/colophon.tsx', 'utf8').replace('{words.signs}', '{words.signs} du fonds')

  it('are not run unless site.yaml asks for them', async () => {
    archive.write('templates/components/colophon.tsx', mine)
    const { messages } = await archive.build()
    expect(ids(messages)).toEqual(['templates-not-asked'])
    expect(home()).not.toContain('Signes du fonds')
  })

  it('stand over ours on every page that shows them', async () => {
    archive.write('site.yaml', `${plain}templates: templates\n`)
    const { messages } = await archive.build()
    expect(messages).toEqual([])
    for (const path of ['index.html', '404.html', 'articles/1909/bleriot-traverse-la-manche/index.html'])
      expect(read(path), path).toContain('Signes du fonds')
  })

  it('are made again when one changes', async () => {
    archive.write('templates/components/colophon.tsx', mine.replace('du fonds', 'de la maison'))
    await archive.build()
    expect(home()).toContain('Signes de la maison')
  })

  it('that stand over nothing are told, with the name that was meant', async () => {
    archive.write('templates/artcle.tsx', 'export const nothing = 1\n')
    const { messages } = await archive.build()
    expect(messages).toMatchObject([
      { ruleId: 'unknown-template', path: 'content/templates/artcle.tsx', hint: 'Did you mean `article.tsx`?' },
    ])
    archive.remove('templates/artcle.tsx')
  })

  it('that fail leave the former site as it was', async () => {
    const before = everything()
    archive.write('templates/home.tsx', 'export function Home() {\n  throw new Error(`rien ne va`)\n}\n')
    const { messages, published } = await archive.build()
    expect(published).toBeNull()
    expect(messages).toMatchObject([{ ruleId: 'template-failed', severity: 'error' }])
    expect(messages[0]?.reason).toContain('rien ne va')
    expect(everything()).toEqual(before)
  })

  it('taken away restore every byte', async () => {
    archive.remove('templates')
    archive.write('site.yaml', plain)
    await archive.build()
    expect(everything()).toEqual(former)
  })
})

describe('a style sheet of the archive', () => {
  it('is published and linked after ours; taken away it leaves nothing', async () => {
    archive.write('theme.css', ':root{--paper:#fffdf5}\n')
    const { messages } = await archive.build()
    expect(messages).toEqual([])
    expect(read('theme.css')).toBe(':root{--paper:#fffdf5}\n')
    expect(home()).toMatch(/href="\/index\.css"><link rel="stylesheet" href="\/theme\.css">/)
    archive.remove('theme.css')
    await archive.build()
    expect(everything()).toEqual(former)
  })

  it('may bear another name', async () => {
    archive.write('look/maison.css', 'body{margin:0}\n')
    archive.write('site.yaml', `${plain}css: look/maison.css\n`)
    expect((await archive.build()).messages).toEqual([])
    expect(read('theme.css')).toBe('body{margin:0}\n')
  })

  it.each([
    ['css', '../secret.css'],
    ['css', '/etc/passwd'],
    ['css', 'articles/a.css'],
    ['css', 'lien.css'],
    ['css', 'lien/maison.css'],
    ['css', 'rien.css'],
    ['css', 'site.yaml'],
    ['templates', '..'],
    ['templates', '.'],
    ['templates', 'articles'],
    ['templates', 'Articles/x'],
    ['templates', 'lien'],
    ['templates', 'theme.css'],
  ])('%s: %s is refused', async (key, path) => {
    writeFileSync(join(archive.root, 'secret.css'), 'secret{}')
    archive.write('articles/a.css', 'a{}')
    mkdirSync(join(archive.root, 'dehors'), { recursive: true })
    writeFileSync(join(archive.root, 'dehors', 'maison.css'), 'secret{}')
    for (const [target, name] of [
      ['secret.css', 'lien.css'],
      ['dehors', 'lien'],
    ] as const)
      try {
        symlinkSync(join(archive.root, target), join(archive.content, name))
      } catch {}
    archive.write('site.yaml', `${plain}${key}: ${path}\n`)
    const { messages } = await archive.build()
    expect(ids(messages)).toContain('theme-refused')
    expect(home()).not.toContain('theme.css')
    expect(archive.files()).not.toContain('theme.css')
  })
})

describe('the accent', () => {
  it('that cannot be read on the paper is told, with its contrast and a shade that would do', async () => {
    archive.write('site.yaml', `${plain}accent: "#e0a020"\n`)
    const { messages } = await archive.build()
    const told = messages.filter(({ ruleId }) => ruleId === 'accent-contrast')
    expect(told).toMatchObject([{ path: 'content/site.yaml', line: 5, severity: 'warning' }])
    expect(told[0]?.reason).toContain('2.21')
    const [shade = ''] = /#[0-9a-f]{6}/.exec(told[0]?.hint ?? '') ?? []
    expect(contrast(shade, paper.day)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['#0c5741', '#8a1c1c', '#1f3a8a'])('%s is quiet', async (accent) => {
    archive.write('site.yaml', `${plain}accent: "${accent}"\n`)
    expect(ids((await archive.build()).messages)).not.toContain('accent-contrast')
    expect(home()).toContain(`style="--own:${accent}"`)
  })
})

it('knows the colours of the style sheet', () => {
  const css = readFileSync('public/style.css', 'utf8')
  expect(css).toContain(`--paper:${paper.day};--ink:${ink.day};--soft:${ink.soft};--rule:${ink.rule}`)
  expect(css).toContain(`--paper:${paper.night}`)
  expect(css).toContain(`--accent:${reading.day}`)
  expect(css).toContain(`--accent:${reading.night}`)
  expect(css).toContain('color-mix(in oklab,var(--own),#fff 55%)')
})

it('reckons contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(lightenAtNight('#ffffff')).toBe('#ffffff')
  expect(darkenUntil('#ffffff', (shade) => shade === '#000000')).toBe('#000000')
})
