import type { ComponentChildren, VNode } from 'preact'
import type { Site } from '../src/model/views/frame.ts'
import type { DatasetView } from '../src/model/views/service.ts'
import { join } from './components/join.tsx'
import { linkTo } from './components/link-to.tsx'
import { Page } from './components/page.tsx'
import { Part } from './components/part.tsx'
import { TitleHead } from './components/title-head.tsx'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** Everything to take away: files, how to verify them, feeds, how to cite. */
export function Dataset(view: DatasetView): VNode {
  const { site } = view.frame
  const words = wordsFor(site).data
  return (
    <Page frame={view.frame}>
      <TitleHead spine={[words.spine]} side={words.side} note={<Licence site={site} />}>
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </TitleHead>
      <Files view={view} />
      {view.manifest !== null && (
        <Part id="verifier" title={words.verify}>
          <div class="body">
            <p>{words.verifyHint}</p>
            <pre>
              <code>{`sha256sum -c ${view.manifest}`}</code>
            </pre>
          </div>
        </Part>
      )}
      {view.feeds.length > 0 && (
        <Part id="fils" title={words.feeds}>
          <ul class="wide signs feeds">
            {view.feeds.map(({ name, href, key }) => (
              <li>
                <a href={toAddress(site, href)}>{name}</a>
                <br />
                {words.feedContents[key]}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <CiteAll view={view} />
      <Part id="adresses" title={words.addresses}>
        <div class="body">
          <p>{words.addressesText}</p>
        </div>
      </Part>
    </Page>
  )
}

function Licence({ site }: { site: Site }): VNode {
  const words = wordsFor(site).data
  const licence: ComponentChildren =
    site.licence === null ? (
      words.noLicence
    ) : site.licenceUrl === null ? (
      site.licence
    ) : (
      <a rel="license" href={toAddress(site, site.licenceUrl)}>
        {site.licence}
      </a>
    )
  return (
    <dl class="note facts">
      <dt>{words.licence}</dt>
      <dd class={site.licence === null ? 'lone' : undefined}>{licence}</dd>
      {site.publisher !== null && (
        <>
          <dt>{words.publisher}</dt>
          <dd>{site.publisher}</dd>
        </>
      )}
    </dl>
  )
}

function Files({ view }: { view: DatasetView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { data } = words
  return (
    <Part id="fichiers" title={data.files} small={data.filesHint}>
      <table class="wide files">
        <thead>
          <tr>
            <th scope="col">{data.file}</th>
            <th scope="col">{data.content}</th>
            <th scope="col" class="amount">
              {data.size}
            </th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {view.files.map(({ name, href, key, bytes, sha256 }) => (
            <tr>
              <th scope="row">
                <a href={toAddress(site, href)} download>
                  {name}
                </a>
              </th>
              <td>{data.contents[key]}</td>
              <td class="amount" data-label={data.size}>
                {words.bytes(bytes)}
              </td>
              <td>
                <code>{`${sha256.slice(0, 12)}…`}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

function CiteAll({ view }: { view: DatasetView }): VNode {
  const { site } = view.frame
  const words = wordsFor(site)
  const { years, articles, state, url, formats } = view.cite
  return (
    <Part id="citer" title={words.data.cite}>
      <div class="body">
        <p>
          <i>{years === null ? site.title : `${site.title}, ${years}`}</i>
          {`, ${words.articles(articles)}, ${words.data.state}${state}.${url === null ? '' : ` ${url}`}`}
        </p>
      </div>
      <p class="note">
        {words.data.stateNote}
        {formats.length > 0 && ' '}
        {join(
          formats.map(({ text, href }) => linkTo(site, href, text)),
          ' · ',
        )}
      </p>
    </Part>
  )
}
