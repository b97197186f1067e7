/** Messages → standard error, by file, as `vfile-reporter` shows them. */
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import type { Message } from '../model/message.ts'

export function showMessages(messages: readonly Message[]): void {
  if (messages.length === 0) return
  process.stderr.write(`${reportOf(messages)}\n`)
}

/** The same as text. Files in the order of their first message. */
export function reportOf(messages: readonly Message[]): string {
  const files = new Map<string, VFile>()
  for (const one of messages) {
    const file = files.get(one.path) ?? new VFile({ path: one.path })
    files.set(one.path, file)
    file.messages.push(asVFileMessage(one))
  }
  return reporter([...files.values()])
}

function asVFileMessage({ path, line, column, ruleId, severity, reason, hint }: Message): VFileMessage {
  const place = line === undefined ? {} : { place: { line, column: column ?? 1 } }
  const shown = new VFileMessage(hint ? `${reason}\n${hint}` : reason, { ...place, ruleId, source: 'hemerotheque' })
  shown.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  shown.file = path
  return shown
}
