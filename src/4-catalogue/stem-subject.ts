/**
 * A subject → the key under which its forms meet: number and small words do not count. « Voitures électriques », « voiture électrique » → `voiture
 * electrique`; « port » and « porte » stay two, so endings of gender stay. (The rules of number of J. Savoy, « A stemming procedure and stopword list for
 * general French corpora », 1999.)
 */
import { foldName } from './fold-name.ts'

const small = new Set('de d du des la le les l un une et en a au aux'.split(' '))

export function stemSubject(label: string): string {
  const words = foldName(label).split(' ')
  const strong = words.filter((word) => !small.has(word))
  return (strong.length > 0 ? strong : words).map(stemWord).join(' ')
}

function stemWord(word: string): string {
  if (word.length < 4) return word
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (word.endsWith('aux') && word.length > 4) return `${word.slice(0, -3)}al`
  return word.replace(/[sx]$/, '')
}
