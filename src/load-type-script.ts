/** Makes files of TypeScript loadable where the program runs compiled: an archive's own templates are as people wrote them. */
import { compiledFolder } from './compiled-folder.ts'

let loads = compiledFolder === null

export async function loadTypeScript(): Promise<void> {
  if (loads) return
  const { register } = await import('tsx/esm/api')
  register()
  loads = true
}
