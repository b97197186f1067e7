import { IRREGULAR_VERBS, SPEECH_VERBS } from '../../french/speech-verbs.ts'

export type VerbClass = keyof typeof SPEECH_VERBS

export interface VerbForm {
  readonly infinitive: string
  readonly classes: readonly VerbClass[]
  /** finite: « déclare »; participle: « déclaré »; gerund: « déclarant »; infinitive. « dit » is both finite and participle. */
  readonly finite: boolean
  readonly participle: boolean
  readonly gerund: boolean
  readonly bare: boolean
  readonly plural: boolean
}

type Role = 'finite' | 'participle' | 'gerund' | 'bare'

/** Lists of infinitives → every form that a reporter writes in the third person: « déclare » → déclarer, finite; « dit » → dire, finite and participle. */
export function buildVerbTable(): ReadonlyMap<string, VerbForm> {
  const classes = new Map<string, VerbClass[]>()
  for (const [name, list] of Object.entries(SPEECH_VERBS)) {
    for (const infinitive of list.split(/\s+/)) {
      const known = classes.get(infinitive) ?? []
      if (!known.includes(name as VerbClass)) known.push(name as VerbClass)
      classes.set(infinitive, known)
    }
  }
  const irregular = new Map(IRREGULAR_VERBS.map((row) => row.split(': ') as [string, string]))
  const table = new Map<string, VerbForm>()
  for (const [infinitive, list] of classes) {
    const row = irregular.get(infinitive)
    const forms = row === undefined ? regularForms(infinitive) : irregularForms(row)
    forms.push([infinitive, 'bare'])
    for (const [form, role] of forms) addForm(table, form, { infinitive, classes: list, role })
  }
  return table
}

interface Entry {
  readonly infinitive: string
  readonly classes: readonly VerbClass[]
  readonly role: Role
}

function addForm(table: Map<string, VerbForm>, form: string, { infinitive, classes, role }: Entry): void {
  const known = table.get(form)
  table.set(form, {
    infinitive: known?.infinitive ?? infinitive,
    classes: known === undefined || known.infinitive === infinitive ? classes : [...new Set([...known.classes, ...classes])],
    finite: (known?.finite ?? false) || role === 'finite',
    participle: (known?.participle ?? false) || role === 'participle',
    gerund: (known?.gerund ?? false) || role === 'gerund',
    bare: (known?.bare ?? false) || role === 'bare',
    plural: /(?:ent|ont)$/.test(form) && role === 'finite' && form !== 'ment' && form !== 'sent',
  })
}

const IMPERFECT = ['ait', 'aient']
const FUTURE = ['a', 'ont', 'ait', 'aient']
const AGREEMENT = ['', 'e', 's', 'es']

function regularForms(infinitive: string): [string, Role][] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ir')) {
    const finite = [
      `${stem}it`,
      `${stem}issent`,
      `${stem}irent`,
      ...IMPERFECT.map((e) => `${stem}iss${e}`),
      ...FUTURE.map((e) => `${infinitive}${e}`),
    ]
    return [
      ...finite.map((f): [string, Role] => [f, 'finite']),
      ...AGREEMENT.map((e): [string, Role] => [`${stem}i${e}`, 'participle']),
      [`${stem}issant`, 'gerund'],
    ]
  }
  const strong = strongStem(stem)
  const soft = softStem(stem)
  const finite = [`${strong}e`, `${strong}ent`, `${soft}a`, `${stem}èrent`, ...IMPERFECT.map((e) => `${soft}${e}`)]
  for (const end of FUTURE) finite.push(`${infinitive}${end}`, `${strong}er${end}`)
  return [
    ...finite.map((f): [string, Role] => [f, 'finite']),
    ...AGREEMENT.map((e): [string, Role] => [`${stem}é${e}`, 'participle']),
    [`${soft}ant`, 'gerund'],
  ]
}

/** « répète », « révèle », « appelle », « énonce »: the stem before a silent ending. */
function strongStem(stem: string): string {
  if (/(?:appel|rappel|interpel)$/.test(stem)) return `${stem}l`
  if (stem.endsWith('jet')) return `${stem}t`
  if (/[éè][bcdfglmnprstv]r?$/.test(stem)) return stem.replace(/[éè]([bcdfglmnprstv]r?)$/, 'è$1')
  if (/e[lmnprstv]$/.test(stem) && !/(?:ell|ett)$/.test(stem)) return stem.replace(/e([lmnprstv])$/, 'è$1')
  return stem.replace(/oy$/, 'oi').replace(/uy$/, 'ui')
}

/** « annonçait », « exigeait »: c and g stay soft before a. */
function softStem(stem: string): string {
  return stem.replace(/c$/, 'ç').replace(/g$/, 'ge')
}

function irregularForms(row: string): [string, Role][] {
  const [he = '', they = '', imperfect = '', past = '', pasts = '', future = '', gerund = '', participle = ''] = row.split(' ')
  const finite = [he, they, past, pasts, ...IMPERFECT.map((e) => imperfect + e), ...FUTURE.map((e) => future + e)]
  return [
    ...finite.map((f): [string, Role] => [f, 'finite']),
    ...AGREEMENT.map((e): [string, Role] => [participle + e, 'participle']),
    [gerund, 'gerund'],
  ]
}
