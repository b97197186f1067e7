/**
 * A subject → the key under which its forms meet: number, gender of adjectives and small words do not count. « Voitures électriques », « voiture
 * électrique » → `voitur electriqu`. Light on purpose: words of four letters and less keep all but a plural s. (After J. Savoy, « A stemming procedure
 * and stopword list for general French corpora », 1999.)
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
  const plural = word
    .replace(/eaux$/, 'eau')
    .replace(/(?<=..)aux$/, 'al')
    .replace(/(?<=...)[sx]$/, '')
  if (plural.length < 5) return plural
  return plural.replace(/([^aeiouy])\1e$/, '$1').replace(/e$/, '')
}
