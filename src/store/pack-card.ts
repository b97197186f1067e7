/**
 * A card ↔ bytes. An archive has all its cards in memory at once: digests go as bytes, names as rows, and words that come again from card to card
 * (« France », `key phrase`) are one string in memory.
 */
import type { Card, CardName } from '../model/card.ts'
import type { EntityType } from '../model/record.ts'
import { pack, unpack } from './pack.ts'

const types: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'product']

/** 0 stands for the name itself. */
type Form = readonly [form: string | 0, uses: number, joined?: string]
type Row = readonly [
  type: number,
  name: string,
  uses: number,
  confidence: number,
  /** One paragraph, as is the rule, or several. */
  paragraphs: number | readonly number[],
  forms: readonly Form[],
  role?: string | null,
  acts?: number,
]

type PackedCard = Omit<Card, 'names' | 'tags' | 'digest' | 'sha256'> & {
  readonly digest: Uint8Array
  readonly sha256: Uint8Array
  readonly names: readonly Row[]
  readonly tags: readonly (readonly [label: string, score: number, origin: string])[]
}

export function packCard(card: Card): Uint8Array {
  const packed: PackedCard = {
    ...card,
    digest: Buffer.from(card.digest, 'hex'),
    sha256: Buffer.from(card.sha256, 'hex'),
    names: card.names.map(packName),
    tags: card.tags.map(({ label, score, origin }) => [label, score, origin] as const),
  }
  return pack(packed)
}

export function unpackCard(bytes: Uint8Array): Card {
  const packed = unpack<PackedCard>(bytes)
  return Object.assign(packed as unknown as { -readonly [K in keyof Card]: Card[K] }, {
    digest: hex(packed.digest),
    sha256: hex(packed.sha256),
    language: once(packed.language),
    names: packed.names.map(unpackName),
    tags: packed.tags.map(([label, score, origin]) => ({ label: once(label), score, origin: once(origin) })),
  })
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')

function packName({ type, name, forms, uses, confidence, role, acts, paragraphs }: CardName): Row {
  const shortForms = forms.map(({ form, uses: own, joined }): Form => {
    const short = form === name ? 0 : form
    return joined === undefined ? [short, own] : [short, own, joined]
  })
  const where = paragraphs.length === 1 ? (paragraphs[0] as number) : paragraphs
  const row = [types.indexOf(type), name, uses, confidence, where, shortForms] as const
  if (acts !== undefined) return [...row, role ?? null, acts]
  return role === undefined ? row : [...row, role]
}

function unpackName([type, found, uses, confidence, where, shortForms, role, acts]: Row): CardName {
  const name = once(found)
  // `map` makes arrays as long as they need to be; `push` makes room for seventeen, and there are millions of these.
  const forms = shortForms.map(([short, own, joined]) => {
    const form = short === 0 ? name : once(short)
    return joined === undefined ? { form, uses: own } : { form, uses: own, joined: once(joined) }
  })
  const kind = types[type] as EntityType
  const paragraphs = typeof where === 'number' ? loneList(where) : where
  if (role == null && acts === undefined) return { type: kind, name, forms, uses, confidence, paragraphs }
  if (role == null) return { type: kind, name, forms, uses, confidence, acts: acts ?? 0, paragraphs }
  if (acts === undefined) return { type: kind, name, forms, uses, confidence, role: once(role), paragraphs }
  return { type: kind, name, forms, uses, confidence, role: once(role), acts, paragraphs }
}

const lone = new Map<number, readonly number[]>()

/** [1], [2]…: most names stand in one paragraph, and no list is ever changed. */
function loneList(number: number): readonly number[] {
  const known = lone.get(number)
  if (known) return known
  const list = [number]
  lone.set(number, list)
  return list
}

const seen = new Map<string, string>()
const bound = 500_000

/** The same word, once in memory. When the store of words is full it is emptied: that costs room, and never changes an answer. */
function once(word: string): string {
  const known = seen.get(word)
  if (known !== undefined) return known
  if (seen.size >= bound) seen.clear()
  seen.set(word, word)
  return word
}
