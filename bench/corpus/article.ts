/** One article of the corpus: what the bare text says, and what is known of it, which rivals get in front matter. */
export interface Person {
  readonly name: string
  readonly family: string
  readonly woman: boolean
}

/** `articled`: as a sentence names it, « la SNCF »; `name`: its page, « SNCF ». */
export interface Articled {
  readonly name: string
  readonly articled: string
}

export interface BenchArticle {
  readonly index: number
  /** Below the folder of articles, without its ending: `000/000012-a-dijon-la-greve`. */
  readonly path: string
  readonly title: string
  readonly standfirst: string | null
  readonly byline: string | null
  /** `1998-03-12`; null for the few that say none. */
  readonly date: string | null
  /** « Besançon, le 12 mars 1998 »; begins the first paragraph. */
  readonly dateline: string | null
  readonly blocks: readonly { readonly kind: 'paragraph' | 'crosshead'; readonly text: string }[]
  /** Articles that it tells to read; `path` is null when the archive lacks it. */
  readonly related: readonly { readonly title: string; readonly path: string | null; readonly line: string }[]
  readonly tags: readonly string[]
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  readonly places: readonly string[]
  /** Of the body: how often something is named, said or dated. */
  readonly counts: { readonly names: number; readonly quotations: number; readonly dates: number }
}
