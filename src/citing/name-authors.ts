/** Authors → how each style writes them: « DUPONT, Jean », « Dupont, Jean », « Dupont, J. »; null where there is none. */
import type { Author } from './split-authors.ts'

type Person = Extract<Author, { family: string }>

/** First author turned round or not, the others, and what stands before the last. */
interface Joining {
  readonly first: (person: Person) => string
  readonly others: (person: Person) => string
  readonly join: (names: readonly string[]) => string
  readonly literal?: (text: string) => string
}

function nameAll(authors: readonly Author[], { first, others, join, literal = (text) => text }: Joining): string | null {
  if (authors.length === 0) return null
  return join(authors.map((one, i) => ('literal' in one ? literal(one.literal) : i === 0 ? first(one) : others(one))))
}

const inverted = ({ family, given }: Person) => `${family}, ${given}`

/** ISO 690: « DUPONT, Jean, MARTIN, Sophie et DE GAULLE, Charles ». */
export function namesInCapitals(authors: readonly Author[]): string | null {
  const name = ({ family, given }: Person) => `${family.toUpperCase()}, ${given}`
  const join = (names: readonly string[]) => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`)
  return nameAll(authors, { first: name, others: name, join, literal: (text) => text.toUpperCase() })
}

/** Chicago: « Gaulle, Charles de, et Jean-Marie Colombani »; three, then et al., of more than six. */
export function namesForChicago(authors: readonly Author[], and: string): string | null {
  const first = ({ family, given }: Person) => {
    const [, particle = '', rest = family] = /^((?:\p{Ll}+ )+|d[’'])(.+)$/u.exec(family) ?? []
    return `${rest}, ${spaceInitials(given)}${particle && ` ${particle.trim()}`}`
  }
  const others = ({ family, given }: Person) => `${spaceInitials(given)} ${family}`
  const join = (names: readonly string[]) => {
    if (names.length > 6) return `${names.slice(0, 3).join(', ')}, et al.`
    return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}`
  }
  return nameAll(authors, { first, others, join })
}

/** MLA: « Dupont, Jean, et Sophie Martin »; of three, the first et al. */
export function namesForMla(authors: readonly Author[], and: string): string | null {
  const first = ({ family, given }: Person) => inverted({ family, given: spaceInitials(given) })
  const others = ({ family, given }: Person) => `${spaceInitials(given)} ${family}`
  const join = ([one = '', two, ...more]: readonly string[]) => {
    if (two === undefined) return one
    return more.length > 0 ? `${one}, et al.` : `${one}, ${and} ${two}`
  }
  return nameAll(authors, { first, others, join })
}

/** APA: « Dupont, J., & de Gaulle, C. »; nineteen, an ellipsis and the last of more than twenty. */
export function namesForApa(authors: readonly Author[]): string | null {
  const name = ({ family, given }: Person) => `${family}, ${shorten(given)}`
  const join = (names: readonly string[]) => {
    if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`
    return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
  }
  return nameAll(authors, { first: name, others: name, join })
}

/** « Jean-Marie André » → « J.-M. A. ». */
function shorten(given: string): string {
  return given
    .split(/[\s]+|(?<=\.)(?=\p{Lu})/u)
    .map((word) => word.replace(/(\p{L})[\p{L}’']*\.?/gu, '$1.'))
    .join(' ')
}

/** « J.-P. » → « J. P. », as these styles ask. */
function spaceInitials(given: string): string {
  return given.replace(/(\p{Lu}\.)[ -]?(?=\p{Lu}\.)/gu, '$1 ')
}
