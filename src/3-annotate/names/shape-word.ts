import { isDigit, isWordCode } from './character-kinds.ts'
import { isUpper } from './split-tokens.ts'

/** Word → its shape, runs cut to two: « Mélenchon » → `Xx`, « OTAN » → `XX`, « M1224 » → `Xdd`, « Jean-Yves » → `Xx-Xx`. */
export function shapeWord(word: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (let i = 0; i < word.length && shape.length < 12; i++) {
    const code = word.charCodeAt(i)
    const kind = isDigit(code) ? 'd' : !isWordCode(code) ? word.charAt(i) : isUpper(word, i) ? 'X' : 'x'
    run = kind === last ? run + 1 : 1
    last = kind
    if (run === 1 || (run === 2 && kind !== 'x')) shape += kind
  }
  return shape
}
