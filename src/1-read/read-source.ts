/**
 * File on disk → its text, decoded and in NFC, and its front matter: `content/articles/vrac/kourou.txt` → « Pourquoi Kourou… ».
 * Never throws: what cannot be read is a message, and the source is null.
 */
import { readFileSync, statSync } from 'node:fs'
import { message } from '../messages.ts'
import type { Message } from '../model/message.ts'
import type { SourceFile } from '../model/source.ts'
import { decodeSource } from './decode-source.ts'

/** Bytes. A whole volume of a newspaper's text is smaller. */
export const largestFile = 64 * 1024 * 1024

export interface Reading {
  /** Null when nothing could be read. */
  readonly source: SourceFile | null
  readonly messages: readonly Message[]
}

/** `file`: where it is on disk; `path`: what it is called in the archive and in messages. */
export function readSource(file: string, path: string): Reading {
  const none = (reason: Message): Reading => ({ source: null, messages: [reason] })
  try {
    const { size } = statSync(file)
    if (size > largestFile) return none(message('file-too-large', { path }, { size, limit: largestFile }))
    return decodeSource(readFileSync(file), path)
  } catch (error) {
    return none(message('unreadable-file', { path }, { why: (error as NodeJS.ErrnoException).code ?? String(error) }))
  }
}
