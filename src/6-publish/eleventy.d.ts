/** What the build uses of Eleventy, which ships no types. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addGlobalData(name: string, value: unknown): void
    addExtension(extensions: string | string[], options: { readonly key: string }): void
    readonly ignores: Set<string>
    addTemplateFormats(formats: string): void
    setUseGitIgnore(enabled: boolean): void
    setDataFileSuffixes(suffixes: string[]): void
    setQuietMode(quiet: boolean): void
  }

  export interface EleventyOptions {
    readonly source?: 'cli' | 'script'
    readonly runMode?: 'build' | 'serve' | 'watch'
    readonly quietMode?: boolean
    readonly configPath?: string
    readonly config?: (config: EleventyConfig) => void
  }

  export class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions)
    disableLogger(): void
    init(): Promise<void>
    write(): Promise<unknown>
  }
}
