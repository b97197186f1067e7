/** Eleventy's configuration, the only file that knows it. The build drives it: `6-publish` hands over the pages of one chunk as global data. */
import type { EleventyConfig } from '@11ty/eleventy'

export default function configure(config: EleventyConfig) {
  config.addExtension(['11ty.ts', '11ty.mjs'], { key: '11ty.js' })
  config.addTemplateFormats('11ty.ts,11ty.mjs')
  // Articles are data, never templates: Eleventy looks for no other file and for no data beside ours.
  config.setUseGitIgnore(false)
  // Compiled templates are kept among the packages.
  config.ignores.delete('**/node_modules/**')
  config.setDataFileSuffixes([])
  config.setQuietMode(true)
  return { templateFormats: ['11ty.ts', '11ty.mjs'], dir: { includes: 'components', data: 'data' } }
}
