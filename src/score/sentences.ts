/** Measures the splitting of sentences on running text: CoNLL-U files of ../shared/data/ud-french → F1 of the boundaries. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findSentences } from '../3-annotate/sentences/find-sentences.ts'

const DATA = '../shared/data/ud-french'
const SENTENCES_A_DOCUMENT = 10
const CLOSED = /[.!?…]["»”’)\]\s]*$/
const errorsShown = Number(process.argv[process.argv.indexOf('--errors') + 1]) || 0

interface Tally {
  right: number
  found: number
  gold: number
}

function readSentences(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('# text = '))
    .map((line) => line.slice(9).normalize('NFC').trim())
}

/** Consecutive sentences joined by a blank; `running` leaves out headings and list items, which no mark closes and which print sets apart. */
function joinDocuments(sentences: readonly string[], running: boolean): { text: string; ends: number[] }[] {
  const kept = running ? sentences.filter((s) => CLOSED.test(s)) : sentences
  const documents = []
  for (let i = 0; i < kept.length; i += SENTENCES_A_DOCUMENT) {
    let text = ''
    const ends: number[] = []
    for (const sentence of kept.slice(i, i + SENTENCES_A_DOCUMENT)) {
      text += (text === '' ? '' : ' ') + sentence
      ends.push(text.length)
    }
    documents.push({ text, ends: ends.slice(0, -1) })
  }
  return documents
}

function score(path: string, running: boolean, tally: Tally, errors: string[]): void {
  for (const { text, ends } of joinDocuments(readSentences(path), running)) {
    const gold = new Set(ends)
    const found = new Set(findSentences(text).map((s) => s.end))
    found.delete(text.length)
    tally.gold += gold.size
    tally.found += found.size
    for (const end of found) {
      if (gold.has(end)) tally.right++
      else errors.push(`extra  «${text.slice(Math.max(0, end - 50), end)}|${text.slice(end, end + 40)}»`)
    }
    for (const end of gold)
      if (!found.has(end)) errors.push(`missed «${text.slice(Math.max(0, end - 50), end)}|${text.slice(end, end + 40)}»`)
  }
}

function show(name: string, { right, found, gold }: Tally): void {
  const f1 = (2 * right) / (found + gold)
  console.log(
    `${name.padEnd(34)} P ${(right / found).toFixed(4)}  R ${(right / gold).toFixed(4)}  F1 ${f1.toFixed(4)}   right ${right} found ${found} gold ${gold}`,
  )
}

if (!existsSync(DATA)) console.log(`sentences: not measured, ${DATA} is absent`)
else {
  const files = readdirSync(DATA)
    .filter((file) => file.endsWith('.conllu'))
    .sort()
  const errors: string[] = []
  for (const running of [false, true]) {
    const all = { right: 0, found: 0, gold: 0 }
    for (const file of files) {
      const tally = { right: 0, found: 0, gold: 0 }
      score(join(DATA, file), running, tally, running ? errors : [])
      if (running) show(file, tally)
      for (const key of ['right', 'found', 'gold'] as const) all[key] += tally[key]
    }
    show(running ? 'running text' : 'headings and list items joined too', all)
  }
  for (const error of errors.slice(0, errorsShown)) console.log(error)
}
