import type { ComponentChildren, VNode } from 'preact'
import type { EntityForm, EntityView } from '../../src/model/views/entity.ts'
import type { Site } from '../../src/model/views/frame.ts'
import { Inferred } from '../components/inferred.tsx'
import { Part } from '../components/part.tsx'
import { wordRule, wordsFor } from '../words/words-for.ts'

/** The forms by which the articles name it and why they were joined. `paired`: under the history of a name, without the counts it shows. */
export function EntityForms({ view, paired = false }: { view: EntityView; paired?: boolean }): VNode | null {
  const { site } = view.frame
  const words = wordsFor(site).entity
  if (view.forms.length === 0) return null
  if (paired)
    return (
      <table class="wide pairs">
        <caption class="label">{words.joinedBy}</caption>
        <thead class="sr">
          <tr>
            <th scope="col">{words.inText}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {view.forms.map((form) => (
            <tr>
              <td class="form">{showForm(site, form)}</td>
              <td>{wordRule(wordsFor(site), form.reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  return (
    <Part id="formes" title={words.forms} small={words.formsHint(view.counts.uses, view.forms.length)}>
      <table class="wide aligned">
        <thead>
          <tr>
            <th scope="col">{words.inText}</th>
            <th scope="col" class="amount">
              {words.uses}
            </th>
            <th scope="col">{words.years}</th>
            <th scope="col">{words.joinedBy}</th>
          </tr>
        </thead>
        <tbody>{view.forms.map((form) => showRow(site, form))}</tbody>
      </table>
    </Part>
  )
}

function showRow(site: Site, form: EntityForm): VNode {
  const words = wordsFor(site)
  return (
    <tr>
      <td class="form">{showForm(site, form)}</td>
      <td class="amount">{words.number(form.uses)}</td>
      <td>{form.years ?? words.undated}</td>
      <td>{wordRule(words, form.reason)}</td>
    </tr>
  )
}

function showForm(site: Site, { form, inferred }: EntityForm): ComponentChildren {
  if (!inferred) return form
  return (
    <Inferred site={site} what="form">
      {form}
    </Inferred>
  )
}
