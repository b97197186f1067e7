import type { VNode } from 'preact'
import type { OwnPageView } from '../src/model/views/service.ts'
import { Page } from './components/page.tsx'
import { TitleHead } from './components/title-head.tsx'

/** A page of the people's own. Its HTML was made from Markdown and made safe by remark-html: the only markup that comes in whole. */
export function OwnPage(view: OwnPageView): VNode {
  return (
    <Page frame={view.frame}>
      <TitleHead spine={[view.frame.site.monogram]} side={[]}>
        <h1>{view.title}</h1>
      </TitleHead>
      <div class="part">
        <div class="body prose" dangerouslySetInnerHTML={{ __html: view.html }} />
      </div>
    </Page>
  )
}
