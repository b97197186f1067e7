import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runCommand, testArchive } from '../site/build-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [bleriot, higgs] = ['content/articles/1909/1909-07-26-bleriot.txt', 'content/articles/physique/2012-higgs.md']

it('prints a record a line, in the order asked for, from arguments or from standard input', () => {
  const asked = runCommand(['parse', '--json', higgs, bleriot])
  expect(asked.status).toBe(0)
  const records = asked.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(records.map(({ path }) => path)).toEqual(['physique/2012-higgs.md', '1909/1909-07-26-bleriot.txt'])
  expect(Object.keys(records[0])).toEqual(
    expect.arrayContaining(['path', 'sha256', 'text', 'title', 'date', 'sections', 'mentions', 'quotations', 'dates', 'tags']),
  )
  expect(runCommand(['parse', '--json'], `${higgs}\n${bleriot}\n`).stdout).toBe(asked.stdout)
})

it('prints the parsed edition, which reads back as the record of the original', () => {
  const edition = runCommand(['parse', bleriot]).stdout
  expect(edition).toMatch(/^---\n/)
  expect(edition).toContain('## L’appareil')
  writeFileSync(join(folder, 'index.md'), edition)
  const record = (file: string) => JSON.parse(runCommand(['parse', '--json', file]).stdout)
  expect(record(join(folder, 'index.md'))).toEqual(record(bleriot))
})

it('says what is wrong with a call, with exit status 2', () => {
  for (const args of [
    ['bake'],
    ['build', '--bake'],
    ['build', 'x'],
    ['build', '--content', join(folder, 'none')],
    ['build', '--jobs', 'x'],
    ['build', '--path-prefix', '/a b/'],
    ['init'],
  ]) {
    const { status, stderr } = runCommand(args)
    expect(status, args.join(' ')).toBe(2)
    expect(stderr, args.join(' ')).toMatch(/[Uu]nexpected|Unknown option/)
  }
  expect(runCommand(['--help']).stdout).toContain('Exit status')
})

it('begins an archive that builds without a complaint, and overwrites nothing', () => {
  const archive = join(folder, 'neuf')
  expect(runCommand(['init', archive]).status).toBe(0)
  const built = runCommand(['build', '--content', join(archive, 'content'), '--output', join(archive, '_site')])
  expect(built.stderr).toMatch(/0 errors, 0 warnings/)
  expect(built.status).toBe(0)
  expect(existsSync(join(archive, '_site/personnes/bleriot-louis/index.html'))).toBe(true)
  expect(runCommand(['init', archive]).status).toBe(2)
})

it('checks without building: exit status 1 where something is wrong', () => {
  const archive = testArchive({ 'articles/a.md': '---\ntitel: X\n---\nTexte.\n', 'articles/b.txt': '' })
  const { status, stdout } = runCommand(['check', '--content', archive.content])
  expect(status).toBe(1)
  expect(stdout).toMatch(/b\.txt/)
  expect(stdout).toMatch(/titel[\s\S]*title/)
  expect(existsSync(archive.output)).toBe(false)
  archive.dispose()
})

it('takes records made elsewhere, and only those of the same source', () => {
  const archive = testArchive({
    'articles/a.txt': 'Un titre\n\nParis, le 3 juin 1909. Louis Blériot vole.\n',
    'articles/b.txt': 'Autre titre\n\nLouis Blériot marche.\n',
  })
  const [a, b] = ['a', 'b'].map(
    (name) => runCommand(['parse', '--json', '--content', archive.content, join(archive.content, 'articles', `${name}.txt`)]).stdout,
  )
  writeFileSync(join(folder, 'records.jsonl'), `${a}${b}pas du JSON\n`)
  archive.write('articles/b.txt', 'Autre titre\n\nLouis Blériot court.\n')
  const taken = runCommand(['build', '--content', archive.content, '--output', archive.output, '--records', folder, '--timings'])
  expect(taken.stderr).toMatch(/2 articles \(1 read, 1 reused, 0 removed\)/)
  const page = readdirSync(join(archive.output, 'articles'), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('source.txt'))
  expect(page.length).toBe(2)
  archive.dispose()
})

it('refuses to replace what it did not make', () => {
  const archive = testArchive({ 'articles/a.txt': 'Un titre\n\nTexte.\n' })
  writeFileSync(join(archive.root, 'mine.txt'), 'mine')
  const { status, stderr } = runCommand(['build', '--content', archive.content, '--output', archive.root])
  expect(status).toBe(1)
  expect(stderr).toContain('output-foreign')
  expect(readFileSync(join(archive.root, 'mine.txt'), 'utf8')).toBe('mine')
  archive.dispose()
})

it('serves on 127.0.0.1 and reloads after a change', async () => {
  const archive = testArchive({ 'articles/a.txt': 'Un titre\n\nTexte premier.\n' })
  const server = spawn(process.execPath, [
    '--import',
    'tsx',
    'src/cli.ts',
    'serve',
    '--content',
    archive.content,
    '--output',
    archive.output,
    '--port',
    '0',
  ])
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      server.stdout.on('data', (chunk) => {
        said += String(chunk)
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)
        if (found) resolve(found[0])
      })
      server.once('exit', () => reject(new Error(`serve ended: ${said}`)))
    })
    const page = () => fetch(`${url}articles/sans-date/`).then((response) => response.text())
    expect(await page()).toContain('EventSource')
    const events = await fetch(`${url}.reload`)
    const reader = events.body?.getReader()
    await reader?.read()
    archive.write('articles/b.txt', 'Un second titre\n\nTexte second.\n')
    const { value } = (await reader?.read()) ?? {}
    expect(new TextDecoder().decode(value)).toContain('reload')
    expect(await page()).toContain('Un second titre')
    await reader?.cancel()
    expect((await fetch(`${url}rien/`)).status).toBe(404)
  } finally {
    server.kill()
    archive.dispose()
  }
})
