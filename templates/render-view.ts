import type { VNode } from 'preact'
import { renderToStaticMarkup } from 'preact-render-to-string'
import type { View, ViewData, ViewKind } from '../src/model/views.ts'
import { Article } from './article.tsx'

type Templates = { readonly [Kind in ViewKind]: (view: ViewData[Kind]) => VNode }

const templates: Partial<Templates> = { article: Article }

/** The data of a page → its whole HTML document. Pure: the same view gives the same bytes. */
export function renderView<Kind extends ViewKind>(view: ViewData[Kind] & View): string {
  const template = templates[view.kind] as (view: View) => VNode
  return `<!DOCTYPE html>\n${renderToStaticMarkup(template(view))}\n`
}
