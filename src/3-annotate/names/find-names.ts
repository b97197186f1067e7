import type { Mention } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { blankOut } from '../blank-out.ts'
import type { AuthoritySpan } from './find-authority-names.ts'
import { findRole } from './find-role.ts'
import { findSpans } from './find-spans.ts'
import { heedAuthorityNames } from './heed-authority-names.ts'
import { findActRule } from './mark-acts.ts'
import type { NamesMemory } from './names-memory.ts'
import { newMemory } from './names-memory.ts'
import type { NamesModel } from './names-model.ts'
import { NAME_TYPES } from './names-model.ts'
import { recaseText } from './recase-text.ts'
import { resolveNames } from './resolve-names.ts'

export interface NamesOptions {
  /** Stretches that are not prose (marks of Markdown, code, addresses): read as blanks, no name touches them. */
  readonly skip?: readonly Span[]
  /** Where names of the authority file stand. */
  readonly standing?: readonly AuthoritySpan[]
}

/** What a model has met is remembered beside it; it changes the speed and nothing else. */
const memories = new WeakMap<NamesModel, NamesMemory>()

/**
 * Text of an article → the names in it, in order, none over another, each with the fullest form it has in the article.
 * « Cancian, un officier à la retraite » → person « Cancian », name « Mark Cancian ». `text.slice(start, end)` is the mention's text; any text at all is
 * read, in time that grows with its length.
 */
export function findNames(text: string, model: NamesModel, options: NamesOptions = {}): readonly Mention[] {
  const memory = memories.get(model) ?? newMemory()
  memories.set(model, memory)
  const prose = blankOut(
    text,
    [...(options.skip ?? [])].sort((a, b) => a.start - b.start),
  )
  const spans = heedAuthorityNames(findSpans(recaseText(prose, model.lists), model, memory), options.standing ?? [], prose, model.lists)
  const resolved = resolveNames(spans, prose)
  return spans.map((span, i) => {
    const type = NAME_TYPES[span.type] ?? 'person'
    const { name, joined } = resolved[i] ?? { name: span.reads }
    const role = type === 'person' ? findRole(prose, span.start) : undefined
    const actsRule = type === 'place' ? findActRule(prose, span.start, span.end, name) : undefined
    // all properties, even those that a name lacks, in one order: objects of one shape are read much faster
    return {
      text: text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      type,
      name: name.replace(/\s+/g, ' '),
      origin: span.origin,
      confidence: Math.round(span.confidence * 1000) / 1000,
      role,
      acts: actsRule === undefined ? undefined : true,
      actsRule,
      joined,
    } as Mention
  })
}
