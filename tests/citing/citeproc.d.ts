/** What the tests use of the processor, which ships no types. */
declare module 'citeproc' {
  interface Sys {
    readonly retrieveLocale: (language: string) => string
    readonly retrieveItem: (id: string) => object
  }
  class Engine {
    constructor(sys: Sys, style: string, locale: string, forceLocale: boolean)
    setOutputFormat(format: string): void
    updateItems(ids: readonly string[]): void
    makeBibliography(): readonly [object, readonly string[]]
  }
  const citeproc: { readonly Engine: typeof Engine }
  export = citeproc
}
