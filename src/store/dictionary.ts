/**
 * What the workshop's packed texts have in common, so that each can refer to it rather than repeat it: the most common words of the French press, as
 * the reader's own model lists them, and the words that records use. (A preset dictionary in the sense of RFC 1950; what is near its end costs least.)
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const words = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'models', 'background.txt')
/** Measured: a sixth off a text of 4 kB; twice as many words would take off a further twentieth, and cost as much time again. */
const wordsTaken = 2000

const ofRecords = [
  ...[
    'short form',
    'same form',
    'front matter',
    'file name',
    'heading',
    'item',
    'quote',
    'related',
    'syntax',
    'emphasis',
    'strong',
    'link',
  ],
  ...['title of a person', 'before the dateline', 'byline', 'part of a year', 'last or next', 'weekday, day and month', 'day word'],
  ...['day and month', 'part of a month', 'month and year', 'day, month and year', 'subject of an act', 'noun of a thing named'],
  ...['noun of a work', 'attributed; weak preposition before', 'attributed; verb and pronoun after', 'colon; verb before'],
  ...['that-clause', 'attributed; verb and subject after', 'utf-8', 'markdown', 'plain', 'dateline', 'first line', 'key phrase'],
  ...[
    'event',
    'product',
    'organisation',
    'person',
    'place',
    'surname',
    'acronym',
    'indirect',
    'mixed',
    'direct',
    'speech',
    'model',
    'paragraph',
  ],
].join('')

let dictionary: Buffer | undefined

export function loadDictionary(): Buffer {
  dictionary ??= Buffer.from(`${commonWords().reverse().join(' ')} ${ofRecords}`, 'utf8')
  return dictionary
}

/** Most common first. A line of the list is a code and the words that have it. */
function commonWords(): string[] {
  const lines = readFileSync(words, 'utf8').split('\n', wordsTaken)
  return lines
    .flatMap((line) => line.split(' ').slice(1))
    .slice(0, wordsTaken)
    .map((word) => word.replace("'", '’'))
}
