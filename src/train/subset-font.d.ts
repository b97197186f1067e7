declare module 'subset-font' {
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'sfnt' | 'woff2'; readonly variationAxes?: Readonly<Record<string, number>> },
  ) => Promise<Uint8Array>
  export = subsetFont
}
