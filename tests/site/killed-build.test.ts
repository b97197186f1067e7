/**
 * A build that is killed (SIGKILL) at any moment: what stands in the site is whole, and the next build ends as if nothing had happened.
 * 12 moments; `npm run test:kill` tries 50.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestArchive, testArchive } from './build-archive.ts'
import { bytesOf, differences } from './compare-sites.ts'

const kills = Number(process.env.KILLS ?? 12)
const limit = 300_000 + 60_000 * kills

/** The archive in three states, each built clean once: every kill falls on the way from one to another. */
interface State {
  readonly name: string
  readonly change: (archive: TestArchive) => void
  readonly pathPrefix: string
  readonly clean: string
}
const states: State[] = []
const archive = testArchive()
const work = (name: string) => join(archive.root, name)

/** The command tells each stage on a line when it is over; the last is over when it ends. */
const stages = ['start and read', 'search', 'render', 'move'] as const
const told = ['', 'read', 'search', 'render'] as const
/** ms that each took when it was last seen whole. */
const lengths = [1000, 100, 500, 30]
/** Where the kills fell, for the report. */
const fell: Record<string, number> = {}

beforeAll(async () => {
  cpSync('content/articles/espace', join(archive.content, 'articles', 'espace'), { recursive: true })
  const base = work('base')
  cpSync(archive.content, base, { recursive: true })
  const [, edited = '', removed = '', renamed = ''] = readdirSync(join(base, 'articles', 'espace')).sort()
  const back = () => {
    rmSync(archive.content, { recursive: true })
    cpSync(base, archive.content, { recursive: true })
  }
  const planned: Omit<State, 'clean'>[] = [
    { name: 'as it was', pathPrefix: '/', change: back },
    {
      name: 'an article edited, one added, one removed, one renamed',
      pathPrefix: '/',
      change: (at) => {
        back()
        at.write(`articles/espace/${edited}`, 'Un autre titre\n\nPARIS, 3 juin 1909. – M. Louis Blériot est venu avec le CNES.\n')
        at.write('articles/nouveau.txt', 'La traversée\n\nM. Hubert Latham a dit : « Tout va bien. »\n')
        at.remove(`articles/espace/${removed}`)
        renameSync(join(at.content, 'articles', 'espace', renamed), join(at.content, 'articles', renamed))
      },
    },
    {
      name: 'another title, below a path: every page differs',
      pathPrefix: '/fonds/',
      change: (at) => {
        back()
        at.write('site.yaml', 'title: Autre fonds\nmonogram: AF\n')
      },
    },
  ]
  for (const [i, state] of planned.entries()) {
    const clean = work(`clean-${i}`)
    state.change(archive)
    await archive.build({ output: clean, pathPrefix: state.pathPrefix })
    states.push({ ...state, clean })
  }
  forget()
}, 300_000)
afterAll(() => archive.dispose())

/** No site, no workshop: as before the first build. */
function forget(): void {
  for (const folder of [archive.output, work('.hemerotheque'), beside('staging'), beside('former')])
    rmSync(folder, { recursive: true, force: true })
}

function beside(what: string): string {
  return join(dirname(archive.output), `.${basename(archive.output)}.${what}`)
}

interface Moment {
  readonly stage: number
  /** Share of the stage's length. */
  readonly at: number
}

/** Runs the command and kills it then, or never; gives the stage in which it was. */
function buildAndKill({ pathPrefix }: State, moment: Moment | null): Promise<string> {
  const args = ['build', '--content', archive.content, '--output', archive.output, '--path-prefix', pathPrefix, '--jobs', '1']
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let [stage, since] = [0, performance.now()]
  let timer: NodeJS.Timeout | undefined
  const reach = (reached: number) => {
    const now = performance.now()
    if (reached === stage + 1) lengths[stage] = now - since
    ;[stage, since] = [reached, now]
    if (moment && reached >= moment.stage) timer ??= setTimeout(() => child.kill('SIGKILL'), moment.at * (lengths[moment.stage] ?? 0))
  }
  reach(0)
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    for (const [, over = ''] of text.matchAll(/^(read|search|render) \d+ in/gm)) reach(told.indexOf(over as 'read'))
  })
  return new Promise((resolve) => {
    child.on('close', (_, signal) => {
      clearTimeout(timer)
      if (signal === null && stage === 3) lengths[3] = performance.now() - since
      resolve(signal === null ? 'ended before' : (stages[stage] ?? ''))
    })
  })
}

/** Files of the site that are those of none of the states it may be in. */
function torn(possible: readonly State[]): string[] {
  if (!existsSync(archive.output)) return []
  const sites = possible.map(({ clean }) => bytesOf(clean))
  return [...bytesOf(archive.output)].filter(([path, bytes]) => !sites.some((site) => site.get(path) === bytes)).map(([path]) => path)
}

it(
  `leaves every file whole and is made good by the next build, killed at ${kills} moments`,
  async () => {
    for (const state of states.slice(0, 2)) {
      state.change(archive)
      await buildAndKill(state, null)
    }
    const draws = fc.sample(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), step: fc.constantFrom(1, 2) }), {
      numRuns: kills,
      seed: 1909,
    })
    let standing: readonly State[] = [states[1] as State]
    let now = 1
    for (const [i, { at, step }] of draws.entries()) {
      now = (now + step) % states.length
      const next = states[now] as State
      const first = i % 5 === 3
      if (first) forget()
      next.change(archive)
      const how = await buildAndKill(next, { at, stage: i % stages.length })
      fell[how] = (fell[how] ?? 0) + 1
      standing = [...(first ? [] : standing), next]
      expect(torn(standing), `kill ${i + 1}, ${how}, on the way to: ${next.name}`).toEqual([])
      // Now and then the next one is killed too.
      if (i % 3 === 1 && i + 1 < draws.length) continue
      await archive.build({ pathPrefix: next.pathPrefix })
      expect(differences(archive.output, next.clean), `after kill ${i + 1}, ${how}, built again: ${next.name}`).toEqual([])
      expect([beside('staging'), beside('former')].filter((folder) => existsSync(folder))).toEqual([])
      standing = [next]
    }
    const early = kills - (fell['ended before'] ?? 0)
    if (process.env.KILLS) process.stdout.write(`${JSON.stringify({ kills, ...fell })}\n`)
    expect(early, JSON.stringify(fell)).toBeGreaterThan(kills * 0.7)
  },
  limit,
)
