/**
 * Records made elsewhere by `parse --json` (`*.jsonl` in a folder) → those that today's reader would make of today's files are kept in the
 * workshop; gives the files that still must be read. A record counts where its path, its source's SHA-256, its reader's version and the names of the
 * authority file that stand in it match. What is wrong with a file is not in its record: it is told again, by the stages before the long one.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readSource } from './1-read/read-source.ts'
import { parseArticle } from './2-parse/parse-article.ts'
import { standingNames } from './3-annotate/standing-names.ts'
import type { AuthorityName } from './model/authority-name.ts'
import type { ListedFile } from './model/listed-file.ts'
import type { ArticleRecord } from './model/record.ts'
import type { Workshop } from './model/workshop.ts'
import { packRecord } from './pack-article.ts'
import { indexOf } from './read-article.ts'
import { readLines } from './read-lines.ts'
import { readerVersion } from './store/reader-version.ts'

export async function takeRecords(
  folder: string,
  files: readonly ListedFile[],
  names: readonly AuthorityName[],
  workshop: Workshop,
): Promise<readonly ListedFile[]> {
  const waiting = new Map(files.map((file) => [file.path, file]))
  const reader = readerVersion()
  const index = indexOf(names)
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.jsonl'))
    .sort()) {
    for await (const line of readLines(join(folder, name))) {
      const record = parseRecord(line)
      const file = record && waiting.get(record.path)
      if (!record || !file || record.reader !== reader) continue
      const { source, messages } = readSource(file.file, file.path)
      if (source === null || source.sha256 !== record.sha256 || source.text !== record.text) continue
      if (standingNames(record, index).join('\n') !== (record.authorityNames ?? []).join('\n')) continue
      const { sha256, article } = packRecord(file.path, record, [...messages, ...parseArticle(source).messages])
      workshop.put(file.stamp, sha256 ?? '', article)
      waiting.delete(file.path)
    }
  }
  return [...waiting.values()]
}

function parseRecord(line: string): ArticleRecord | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'reader' in value && 'text' in value ? (value as ArticleRecord) : null
  } catch {
    return null
  }
}
