/** SVG → PNG by resvg compiled to WebAssembly: the same bytes on every machine, no font but ours. Loaded when first asked for. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encodePng } from './encode-png.ts'

/** Of resvg and of how it is used here: pictures are drawn again when it changes. */
export const rasteriserVersion = 'resvg 2.6.2, 1'

const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'fonts')

export function readFonts(): { readonly serif: Buffer; readonly sans: Buffer } {
  return { serif: readFileSync(join(folder, 'salle-serif-500.ttf')), sans: readFileSync(join(folder, 'salle-sans-600.ttf')) }
}

type Rasterise = (svg: string) => Buffer
let loading: Promise<Rasterise> | null = null

export async function rasterise(svg: string): Promise<Buffer> {
  loading ??= load()
  return (await loading)(svg)
}

async function load(): Promise<Rasterise> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const { serif, sans } = readFonts()
  const font = { fontBuffers: [serif, sans], defaultFontFamily: 'Salle Serif' }
  return (svg) => {
    const drawing = new Resvg(svg, { font })
    const image = drawing.render()
    const png = encodePng(image.pixels, image.width, image.height)
    image.free()
    drawing.free()
    return png
  }
}
