import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageWriter } from '../../src/6-publish/write-pages.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hemerotheque-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const few = 3
const many = 1000

describe.each([few, many])('%i pages', (pages) => {
  it('are all in their files when the writing has ended', async () => {
    const writer = pageWriter(folder, pages)
    for (let i = 0; i < pages; i += 1) await writer.write(`/articles/${i}/`, `« page ${i} » à l’été\u202F!`)
    await writer.end()
    await writer.stop()
    for (const i of [0, 1, pages - 1]) {
      expect(readFileSync(join(folder, `articles/${i}/index.html`), 'utf8')).toBe(`« page ${i} » à l’été\u202F!`)
    }
  })

  it('cannot leave their folder', async () => {
    const writer = pageWriter(folder, pages)
    await expect(writer.write('/../dehors/', '')).rejects.toThrow('would leave its folder')
    await writer.stop()
  })

  it('tell the error that stopped one, with its code and its file', async () => {
    mkdirSync(join(folder, 'a'))
    writeFileSync(join(folder, 'a/b'), 'a file where a folder should be')
    const writer = pageWriter(folder, pages)
    const writing = async () => {
      for (let i = 0; i < pages; i += 1) await writer.write(i === 1 ? '/a/b/' : `/${i}/`, 'x')
      await writer.end()
    }
    await expect(writing()).rejects.toMatchObject({ code: /EEXIST|ENOTDIR/, path: expect.stringContaining('a/b') })
    await writer.stop()
  })
})
