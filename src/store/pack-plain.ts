/**
 * A large value of plain data (a catalogue) ↔ bytes that are read back several times faster than such a value is made: whole numbers of four bytes, each
 * distinct text once. `unpackPlain(packPlain(value))` equals `value`, `undefined` and all; what is one object in several places comes back as several, lists
 * of one text excepted.
 */
import { deserialize, serialize } from 'node:v8'

/** A number of four bytes: kind in its last three bits, the rest is the number itself, a place in a table or a length. */
const kinds = { number: 0, text: 1, double: 2, constant: 3, list: 4, object: 5, lone: 6 } as const
const constants = [null, true, false, undefined] as const
const bound = 2 ** 28

interface Packed {
  readonly tokens: Int32Array
  readonly texts: readonly string[]
  readonly doubles: Float64Array
  readonly shapes: readonly (readonly string[])[]
}

export function packPlain(value: unknown): Uint8Array {
  const pack = packer()
  pack.add(value)
  return serialize(pack.packed())
}

export function unpackPlain(bytes: Uint8Array): unknown {
  return unpacker(deserialize(bytes) as Packed)()
}

function packer(): { readonly add: (value: unknown) => void; readonly packed: () => Packed } {
  let tokens = new Int32Array(1 << 16)
  let end = 0
  const texts = new Map<string, number>()
  const doubles: number[] = []
  const shapes: (readonly string[])[] = []
  /** Numbers of the shapes of so many keys. */
  const ofLength: number[][] = []
  const put = (kind: number, number: number) => {
    if (end === tokens.length) {
      const larger = new Int32Array(end * 2)
      larger.set(tokens)
      tokens = larger
    }
    tokens[end] = number * 8 + kind
    end += 1
  }
  const addText = (kind: number, text: string) => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, texts.size)
    put(kind, known ?? texts.size - 1)
  }
  const addNumber = (number: number) => {
    if (Number.isInteger(number) && Math.abs(number) < bound && !Object.is(number, -0)) put(kinds.number, number)
    else put(kinds.double, doubles.push(number) - 1)
  }
  const addList = (list: readonly unknown[]) => {
    if (list.length === 1 && typeof list[0] === 'string') return addText(kinds.lone, list[0])
    put(kinds.list, list.length)
    for (const one of list) add(one)
  }
  const addObject = (object: Readonly<Record<string, unknown>>) => {
    const keys = Object.keys(object)
    ofLength[keys.length] ??= []
    const alike = ofLength[keys.length] as number[]
    let shape = alike.find((one) => isSame(shapes[one] ?? keys, keys))
    if (shape === undefined) {
      shape = shapes.push(keys) - 1
      alike.push(shape)
    }
    put(kinds.object, shape)
    for (const key of keys) add(object[key])
  }
  const add = (value: unknown): void => {
    if (typeof value === 'string') addText(kinds.text, value)
    else if (typeof value === 'number') addNumber(value)
    else if (Array.isArray(value)) addList(value)
    else if (typeof value === 'object' && value !== null) addObject(value as Readonly<Record<string, unknown>>)
    else put(kinds.constant, constants.indexOf(value as null))
  }
  const packed = () => ({
    tokens: tokens.slice(0, end),
    texts: [...texts.keys()],
    doubles: Float64Array.from(doubles),
    shapes,
  })
  return { add, packed }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}

function unpacker({ tokens, texts, doubles, shapes }: Packed): () => unknown {
  const lone: (readonly string[] | undefined)[] = []
  let at = 0
  const readLone = (text: number) => {
    lone[text] ??= [texts[text] ?? '']
    return lone[text]
  }
  const readList = (length: number) => {
    const list = new Array<unknown>(length)
    for (let i = 0; i < length; i += 1) list[i] = read()
    return list
  }
  const readObject = (keys: readonly string[]) => {
    const object: Record<string, unknown> = {}
    for (let i = 0; i < keys.length; i += 1) object[keys[i] as string] = read()
    return object
  }
  const read = (): unknown => {
    const token = tokens[at] as number
    at += 1
    const number = token >> 3
    const kind = token & 7
    if (kind === kinds.number) return number
    if (kind === kinds.text) return texts[number]
    if (kind === kinds.object) return readObject(shapes[number] ?? [])
    if (kind === kinds.list) return readList(number)
    if (kind === kinds.lone) return readLone(number)
    return kind === kinds.double ? doubles[number] : constants[number]
  }
  return read
}
