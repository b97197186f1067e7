/** A workshop that turns out damaged half-way through a build costs time, and nothing else. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWorkshop } from '../../src/store/open-workshop.ts'
import { packWords } from '../../src/store/pack-words.ts'
import { testArchive } from './build-archive.ts'

it('a workshop damaged in the middle of the work is thrown away, and the work done again', async () => {
  const archive = testArchive({ 'articles/a.txt': 'La traversée\n\nMarie Curie est arrivée à Paris hier matin.\n' })
  try {
    await archive.build()
    const home = join(archive.root, '.hemerotheque')
    const aside = join(archive.root, 'aside')
    cpSync(home, aside, { recursive: true })
    // The packed words of the one article stand in the store as they are: each of these bytes is turned.
    const data = readFileSync(join(home, 'records/data.mdb'))
    const { workshop } = openWorkshop(
      aside,
      (JSON.parse(readFileSync(join(aside, 'workshop.json'), 'utf8')) as { version: string }).version,
    )
    const { record: kept, excerpts } = { record: workshop.record('a.txt'), excerpts: workshop.excerpts('a.txt') }
    await workshop.close()
    const words = Buffer.from(packWords(kept, excerpts))
    const places: number[] = []
    for (let at = data.indexOf(words); at >= 0; at = data.indexOf(words, at + 1)) places.push(at)
    expect(places.length).toBeGreaterThan(0)
    for (const at of places) data.fill(0, at + 20, at + words.length)
    writeFileSync(join(home, 'records/data.mdb'), data)
    const page = readFileSync(join(archive.output, 'index.html'), 'utf8')
    const again = await archive.build({ force: true })
    expect(again.messages.map(({ ruleId }) => ruleId)).toContain('workshop-damaged')
    expect([again.reading.read, readFileSync(join(archive.output, 'index.html'), 'utf8')]).toEqual([1, page])
    expect((await archive.build({ force: true })).messages.map(({ ruleId }) => ruleId)).not.toContain('workshop-damaged')
  } finally {
    archive.dispose()
  }
})
