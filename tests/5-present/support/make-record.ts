import type { ArticleRecord, DateMention, EntityType, Inline, Mention, Paragraph, Quotation } from '../../../src/model/record.ts'
import type { FrontMatter } from '../../../src/model/source.ts'

/** A record written by hand: spans are found by their words. `text` is the body, paragraphs divided by empty lines; the first line is the title when `titled`. */
export interface RecordSketch {
  readonly path: string
  readonly text: string
  readonly titled?: boolean
  readonly date?: string | null
  readonly frontMatter?: FrontMatter
  readonly names?: readonly (readonly [words: string, type: EntityType, name?: string, joined?: string])[]
  readonly quotations?: readonly {
    readonly words: string
    readonly kind?: Quotation['kind']
    readonly form?: Quotation['form']
    readonly speaker?: string
    readonly said?: string
    readonly cue?: string
  }[]
  readonly dates?: readonly (readonly [words: string, edtf: string | null, relative?: string])[]
  readonly related?: readonly (readonly [label: string, title: string])[]
  readonly inlines?: (paragraph: Paragraph, text: string) => readonly Inline[]
  readonly bounds?: string
  readonly tags?: readonly string[]
  readonly language?: string
}

export function makeRecord(sketch: RecordSketch): ArticleRecord {
  const { text, path, titled = true } = sketch
  const find = (words: string, from = 0) => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`« ${words} » does not stand in ${path}`)
    return { start, end: start + words.length, text: words }
  }
  const blocks = [...text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }))
  const title = titled ? blocks[0] : undefined
  const related = (sketch.related ?? []).map(([label, words]) => ({ ...find(words), label, title: words }))
  const paragraphs = (titled ? blocks.slice(1) : blocks).map((span, index): Paragraph => {
    const kind = related.some(({ start, end }) => start >= span.start && end <= span.end) ? 'related' : 'paragraph'
    const paragraph: Paragraph = { ...span, anchor: `p${index + 1}`, kind }
    return sketch.inlines ? { ...paragraph, inlines: sketch.inlines(paragraph, text) } : paragraph
  })
  const date = sketch.date === undefined ? null : sketch.date
  return {
    path,
    sha256: path
      .padEnd(64, '0')
      .slice(0, 64)
      .replace(/[^0-9a-f]/g, 'a'),
    bytes: text.length,
    encoding: 'utf-8',
    format: 'plain',
    language: sketch.language ?? 'fr',
    text,
    frontMatter: sketch.frontMatter ?? {},
    title: title ? { text: text.slice(title.start, title.end), start: title.start, end: title.end, origin: 'first line' } : null,
    standfirst: null,
    date: date === null ? null : { edtf: date, origin: 'front matter', start: null, end: null },
    byline: null,
    dateline: null,
    sections: [{ heading: null, paragraphs }],
    related,
    reader: 'test',
    mentions: findMentions(text, sketch.names ?? []),
    quotations: (sketch.quotations ?? []).map((quotation): Quotation => {
      const { words, kind = 'speech', form = 'mixed', speaker, said, cue } = quotation
      return {
        ...find(words),
        kind,
        form,
        speaker: speaker === undefined ? null : { ...find(said ?? speaker), name: speaker },
        cue: cue === undefined ? null : find(cue),
        via: null,
        rule: 'verb before',
        confidence: 0.9,
      }
    }),
    dates: (sketch.dates ?? []).map(
      ([words, edtf, relative]): DateMention => ({
        ...find(words),
        edtf,
        origin: 'day and month',
        confidence: 0.85,
        ...(relative ? { relative } : {}),
      }),
    ),
    bounds: sketch.bounds ? { edtf: sketch.bounds, evidence: [] } : null,
    tags: (sketch.tags ?? []).map((label) => ({ label, score: 0.9, origin: 'front matter' })),
    sentences: paragraphs.flatMap((paragraph) => splitSentences(text, paragraph)),
  }
}

/** Every place where the words stand is a mention, in order; of two that overlap the longer stays. */
function findMentions(text: string, names: NonNullable<RecordSketch['names']>): readonly Mention[] {
  const all = names.flatMap(([words, type, name = words, joined]) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'gu'))].map(
      ({ index }): Mention => ({
        text: words,
        start: index,
        end: index + words.length,
        type,
        name,
        origin: 'model',
        confidence: 0.95,
        ...(joined ? { joined } : {}),
      }),
    ),
  )
  const longest = [...all].sort((a, b) => b.text.length - a.text.length)
  return all
    .filter((one) => !longest.some((other) => other.text.length > one.text.length && other.start < one.end && one.start < other.end))
    .sort((a, b) => a.start - b.start)
}

function splitSentences(text: string, { start, end }: Paragraph) {
  const sentences: { start: number; end: number }[] = []
  let from = start
  for (const { index } of text.slice(start, end).matchAll(/(?<=[.!?] )(?=\p{Lu})/gu)) {
    sentences.push({ start: from, end: start + index - 1 })
    from = start + index
  }
  return [...sentences, { start: from, end }]
}
