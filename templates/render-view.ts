import type { VNode } from 'preact'
import type { View, ViewData, ViewKind } from '../src/model/views.ts'
import { Absents } from './absents.tsx'
import { Accessibility } from './accessibility.tsx'
import { Article } from './article.tsx'
import { Articles } from './articles.tsx'
import { Chronology } from './chronology.tsx'
import { Dataset } from './dataset.tsx'
import { Entities } from './entities.tsx'
import { Entity } from './entity.tsx'
import { EntityArticles } from './entity-articles.tsx'
import { Home } from './home.tsx'
import { markupOf } from './jsx-runtime.ts'
import { MapPage } from './map.tsx'
import { NotFound } from './not-found.tsx'
import { OwnPage } from './own-page.tsx'
import { Period } from './period.tsx'
import { Quotations } from './quotations.tsx'
import { Redirect } from './redirect.tsx'
import { Removed } from './removed.tsx'
import { Search } from './search.tsx'
import { Shelf } from './shelf.tsx'
import { State } from './state.tsx'
import { Subject } from './subject.tsx'
import { Subjects } from './subjects.tsx'
import { ToVerify } from './to-verify.tsx'

type Templates = { readonly [Kind in ViewKind]: (view: ViewData[Kind]) => VNode }

const templates: Templates = {
  home: Home,
  articles: Articles,
  shelf: Shelf,
  article: Article,
  entities: Entities,
  entity: Entity,
  'entity-articles': EntityArticles,
  subjects: Subjects,
  subject: Subject,
  quotations: Quotations,
  chronology: Chronology,
  period: Period,
  map: MapPage,
  search: Search,
  absents: Absents,
  'to-verify': ToVerify,
  state: State,
  data: Dataset,
  'own-page': OwnPage,
  accessibility: Accessibility,
  'not-found': NotFound,
  removed: Removed,
  redirect: Redirect,
}

/** The data of a page → its whole HTML document. Pure: the same view gives the same bytes. */
export function renderView(view: View): string {
  const template = templates[view.kind] as (view: View) => VNode
  return inOnePiece(`<!DOCTYPE html>\n${markupOf(template(view))}\n`)
}

/** A text made of thousands of parts keeps them all until somebody looks at its letters: Eleventy holds hundreds of pages at a time. */
function inOnePiece(text: string): string {
  text.indexOf('\0')
  return text
}
