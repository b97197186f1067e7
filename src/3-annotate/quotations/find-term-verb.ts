import { CALLING_VERBS, SCHOLARS, TERM_VERBS } from '../../french/named-things.ts'
import { isCapitalised } from './describe-content.ts'
import { type Labelled, type Labelling, lowBefore } from './find-heads.ts'

const CALLING = new Set(CALLING_VERBS)
const TERM = new Set(TERM_VERBS)
const TRADE = new Set(SCHOLARS.flatMap((word) => [word, `${word}s`]))
/** Between verb and mark: « appelle cela la « … » ». */
const MOST_BETWEEN = 4
/** Between subject and verb: « les astronomes du monde entier parlent ». */
const MOST_BEFORE = 6
const LONGEST = 5

/**
 * « on parle de « matière noire » », « les physiciens appellent cela l’« énergie sombre » », « ses amis le surnomment « le Tigre » »: what things or
 * people are called, which nobody in particular says. « Le ministre parle de « victoire » » is his word, « il appelle « à voter » » no name: null.
 */
export function termVerbBefore({ words, q, inner, attribution }: Labelling): Labelled | null {
  if (attribution?.speaker == null && isPassive(words, q) && inner.length <= LONGEST)
    return { kind: 'term', rule: 'what it is called', confidence: 0.7 }
  if (inner.length > LONGEST || /^(?:à|de|d'|ne|que|qu')$/.test(inner[0]?.low ?? '')) return null
  for (let i = q - 1; i >= Math.max(0, q - 1 - MOST_BETWEEN); i--) {
    const word = words[i]
    const low = word?.low ?? ''
    if (word === undefined || (word.kind === 'mark' && low !== '-') || /^(?:«»|¶|à|au|aux|que|qu'|qui)$/.test(low)) return null
    if (CALLING.has(low)) return { kind: 'name', rule: 'calling verb', confidence: 0.85 }
    if (!TERM.has(low)) continue
    const speaks = low.startsWith('parl')
    if (speaks && !(i === q - 2 && /^(?:de|d')$/.test(lowBefore(words, q, 1)))) return null
    if (!isEverybody(words, i)) return null
    return { kind: isCapitalised(inner) ? 'name' : 'term', rule: 'what it is called', confidence: 0.8 }
  }
  return null
}

/** « le projet est qualifié de « folie » », by nobody named; « il a qualifié le projet de « folie » » is his word. */
function isPassive(words: Labelling['words'], q: number): boolean {
  return (
    /^(?:de|d')$/.test(lowBefore(words, q, 1)) &&
    /^(?:qualifié|traité|taxé)e?s?$/.test(lowBefore(words, q, 2)) &&
    !/^(?:a|ont|avait|avaient|ai|avons|avez|aurait)$/.test(lowBefore(words, q, 3))
  )
}

/** « on », or people of a trade, stand before the verb in its clause. */
function isEverybody(words: Labelling['words'], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - MOST_BEFORE); i--) {
    const word = words[i]
    const low = word?.low ?? ''
    if (low === 'on' || low === "l'on" || TRADE.has(low)) return true
    if (word === undefined || word.kind === 'mark' || /^(?:«»|¶|il|elle|ils|elles|je|nous|vous|et|mais)$/.test(low)) return false
  }
  return false
}
