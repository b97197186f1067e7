/** The `edtf` package ships no types: what is used of it. Throws where the text is no EDTF. */
declare module 'edtf' {
  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export default function edtf(text: string): { readonly edtf: string; readonly type: string }
}
