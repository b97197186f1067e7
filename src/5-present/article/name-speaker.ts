/** A speaker as the record has it → as it is shown: « Cancian » → Mark Cancian with its page; « il » → [Le département d’État], supplied. */
import type { TextSpan } from '../../model/span.ts'
import type { Speaker } from '../../model/views/list.ts'
import { capitalise } from '../text/capitalise.ts'
import { composeText } from '../text/compose-text.ts'
import { foldText } from '../text/fold-text.ts'
import { remember } from '../text/remember.ts'
import type { Voice } from '../text/voice.ts'

export interface KnownName {
  readonly name: string
  readonly preferred: string
  readonly href: string | null
}

export function nameSpeaker(
  speaker: (TextSpan & { readonly name: string }) | { readonly text: string; readonly name: string } | null,
  names: readonly KnownName[],
  voice: Voice,
): Speaker | null {
  if (speaker === null) return null
  const known = names.find(({ name }) => name === speaker.name)
  const words = known?.preferred ?? speaker.name
  return {
    text: [composeText(capitalise(words.replace(/\s+/g, ' ')), voice)],
    href: known?.href ?? null,
    inferred: !sharesWord(speaker.text, `${speaker.name} ${words}`),
  }
}

/** The words of the article name the speaker when one of theirs stands in the name, or when they are its initials. */
function sharesWord(said: string, name: string): boolean {
  const [a, b] = [wordsOf(said), new Set(wordsOf(name))]
  return a.some((word) => word.length > 2 && b.has(word)) || said.replace(/\s+/g, ' ') === name
}

const wordsOf = remember((text): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [], 5_000)
