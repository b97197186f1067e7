/** The command line → what a build is asked for, or what is wrong with it. */
import type { Options } from '../cli.ts'
import type { BuildOptions } from '../model/build-options.ts'

export function buildOptions(options: Options): BuildOptions | string {
  const jobs = Number(options.jobs)
  if (!Number.isInteger(jobs) || jobs < 0 || jobs > 256) return `Unexpected --jobs ${options.jobs}, expected a whole number from 0 to 256.`
  const prefix = `/${options['path-prefix'].split('/').filter(Boolean).join('/')}/`.replace('//', '/')
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(prefix))
    return `Unexpected --path-prefix ${options['path-prefix']}, expected a path such as /archives/.`
  const { content, output, force } = options
  return { content, output, pathPrefix: prefix, force, jobs, records: options.records ?? null }
}
