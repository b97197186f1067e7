/** A desk → one sentence of news: « En outre, la SNCF a ouvert un bureau à Dijon le 3 mars, ce qui a relancé le débat. » */

import { type Desk, fillPattern } from './fill-pattern.ts'
import { capitalise } from './join-french.ts'
import { pick } from './make-random.ts'
import { clauses, endings, joints, openers, plainClauses } from './words/clauses.ts'
import { moments, months, weekdays } from './words/moments.ts'
import { attributions, notSpeech } from './words/speech.ts'

export function writeSentence(desk: Desk, dated: boolean): string {
  const { random } = desk
  const opener = random() < 0.3 ? pick(openers, random) : ''
  const moment = dated ? writeMoment(desk) : ''
  const first = moment !== '' && random() < 0.4
  let sentence = opener + (first ? `${moment}, ` : '') + writeClause(desk)
  if (moment !== '' && !first) sentence += ` ${moment}`
  const tail = random()
  if (tail < 0.3) sentence += pick(joints, random) + writeClause(desk)
  else if (tail < 0.5) sentence += pick(endings, random)
  return `${capitalise(sentence)}.`
}

function writeClause(desk: Desk): string {
  return fillPattern(pick(desk.random() < 0.5 ? plainClauses : clauses, desk.random), desk)
}

export function writeQuotation(desk: Desk): string {
  desk.counts.quotations++
  return capitalise(fillPattern(pick(attributions, desk.random), desk))
}

export function writeNotSpeech(desk: Desk): string {
  return fillPattern(pick(notSpeech, desk.random), desk)
}

function writeMoment(desk: Desk): string {
  const { scene, random } = desk
  desk.counts.dates++
  const month = months[(scene.month + Math.floor(random() * 3) + 9) % 12] ?? ''
  const day = 1 + Math.floor(random() * 28)
  const dayMonth = `${day === 1 ? '1er' : day} ${month}`
  const year = scene.year - Math.floor(random() ** 3 * 40)
  return pick(moments, random)
    .replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'd') return `${dayMonth} ${year}`
      if (slot === 'dm') return dayMonth
      if (slot === 'w') return pick(weekdays, random)
      return slot === 'm' ? month : String(year)
    })
    .replace(/\bde ([ao])/g, 'd’$1')
}
