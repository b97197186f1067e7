/** A cast, a seed and an index → one article of about 4 kB: some 25 names, 4 quotations, 6 dates. The same index always gives the same. */
import type { BenchArticle } from './article.ts'
import { drawScene, type Scene } from './draw-scene.ts'
import { type Desk, fillPattern } from './fill-pattern.ts'
import { capitalise } from './join-french.ts'
import type { Cast } from './make-cast.ts'
import { between, makeRandom, pick, type Random, seedOf } from './make-random.ts'
import { crossheads, headlines } from './words/clauses.ts'
import { months } from './words/moments.ts'
import { relatedWords } from './words/speech.ts'
import { writeNotSpeech, writeQuotation, writeSentence } from './write-sentence.ts'

export function writeArticle(cast: Cast, seed: number, index: number): BenchArticle {
  const scene = drawScene(cast, seed, index)
  const random = makeRandom(seedOf('body', seed, index))
  const desk = openDesk(scene, random)
  const blocks = writeBlocks(desk)
  const { title, path } = headingOf(cast, seed, index)
  return {
    index,
    path,
    title,
    standfirst: random() < 0.6 ? capitalise(`${fillPattern(pick(headlines.slice(7), random), openDesk(scene, random), true)}.`) : null,
    byline: random() < 0.4 ? pick(scene.persons, random).name : null,
    date: scene.dated ? `${scene.year}-${twoDigits(scene.month)}-${twoDigits(scene.day)}` : null,
    dateline: scene.dated ? writeDateline(scene, random) : null,
    blocks,
    related: drawRelated(cast, seed, random),
    tags: scene.topics.map(({ tag }) => tag),
    people: scene.persons.flatMap(({ name }) => (desk.met.has(name) ? name : [])),
    organisations: scene.organisations.flatMap(({ name }) => (desk.met.has(name) ? name : [])),
    places: [...scene.towns, scene.country.name].filter((name) => desk.met.has(name)),
    counts: desk.counts,
  }
}

function openDesk(scene: Scene, random: Random): Desk {
  return { scene, random, met: new Set(), last: '', counts: { names: 0, quotations: 0, dates: 0 } }
}

/** What other articles need to name this one: drawn from its own stream, without writing its body. */
function headingOf(cast: Cast, seed: number, index: number): { readonly title: string; readonly path: string } {
  const random = makeRandom(seedOf('title', seed, index))
  const title = capitalise(fillPattern(pick(headlines, random), openDesk(drawScene(cast, seed, index), random), true))
  const number = String(index).padStart(6, '0')
  return { title, path: `${number.slice(0, 3)}/${number}-${slugOf(title)}` }
}

function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '')
}

function writeBlocks(desk: Desk): BenchArticle['blocks'] {
  const { random } = desk
  const paragraphs = between(7, 10, random)
  const sentences = between(26, 32, random)
  const turns = Array.from({ length: sentences }, (_, turn) => turn)
  const spoken = new Set(Array.from({ length: between(3, 5, random) }, () => between(2, sentences - 1, random)))
  const written = turns.map((turn) => {
    if (spoken.has(turn)) return writeQuotation(desk)
    return random() < 0.03 ? writeNotSpeech(desk) : writeSentence(desk, random() < 0.25)
  })
  const size = Math.ceil(sentences / paragraphs)
  const blocks: { kind: 'paragraph' | 'crosshead'; text: string }[] = []
  for (let start = 0; start < sentences; start += size) {
    if (start > 0 && random() < 0.2) blocks.push({ kind: 'crosshead', text: capitalise(fillPattern(pick(crossheads, random), desk)) })
    blocks.push({ kind: 'paragraph', text: written.slice(start, start + size).join(' ') })
  }
  return blocks
}

function writeDateline(scene: Scene, random: Random): string {
  const town = scene.towns[0] ?? ''
  const date = `${scene.day === 1 ? '1er' : scene.day} ${months[scene.month - 1]} ${scene.year}`
  return random() < 0.5 ? `${town.toUpperCase()}, ${date}. – ` : `${town}, le ${date} – `
}

/** A quarter of the articles name others; one name in ten is of an article that the archive lacks. */
function drawRelated(cast: Cast, seed: number, random: Random): BenchArticle['related'] {
  const count = random() < 0.25 ? between(1, 2, random) : 0
  return Array.from({ length: count }, () => {
    const lost = random() < 0.1
    const index = Math.floor(random() * cast.articles) + (lost ? cast.articles : 0)
    const { title, path } = headingOf(cast, seed, index)
    return { title, path: lost ? null : path, line: pick(relatedWords, random) + title }
  })
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
