import type { Message } from './message.ts'

/** What the front matter of an article says, keys already in English; what it says always wins. Unknown keys are reported, not kept. */
export interface FrontMatter {
  readonly title?: string
  readonly standfirst?: string
  /** EDTF, as written by people (validated). */
  readonly date?: string
  readonly author?: string
  readonly source?: string
  readonly url?: string
  readonly section?: string
  readonly tags?: readonly string[]
  /** Titles, paths or cotes of related articles. */
  readonly related?: readonly string[]
  readonly entities?: {
    /** Names the reader missed: `{ name, type }`; every occurrence of `name` in the text becomes a mention. */
    readonly add?: readonly { readonly name: string; readonly type: string }[]
    /** Names the reader should not have found. */
    readonly remove?: readonly string[]
  }
  readonly slug?: string
  readonly cote?: string
  /** Former addresses of this article, redirected. */
  readonly aliases?: readonly string[]
  readonly draft?: boolean
  /** BCP 47 code of the text; `fr` when absent. */
  readonly language?: string
  readonly corrections?: readonly { readonly date: string; readonly text: string }[]
}

/** One original, decoded. Plain data but for `byteOffset`. */
export interface SourceFile {
  /** Path below `content/articles` with `/`, or as given on the command line. */
  readonly path: string
  /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
  readonly sha256: string
  /** The file's length in bytes. */
  readonly bytes: number
  /** Encoding it was decoded from, WHATWG name (`utf-8`, `windows-1252`, `utf-16le`…). */
  readonly encoding: string
  /** `markdown` for .md, `plain` for .txt. */
  readonly format: 'plain' | 'markdown'
  /** The file after its front matter, decoded and in NFC, with nothing else changed (line ends included). */
  readonly text: string
  readonly frontMatter: FrontMatter
  readonly messages: readonly Message[]
  /** Offset in `text` (UTF-16 units) → offset in the original file (bytes). */
  readonly byteOffset: (offset: number) => number
}
