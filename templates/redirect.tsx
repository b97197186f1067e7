import type { VNode } from 'preact'
import type { RedirectView } from '../src/model/views/service.ts'
import { toAddress } from './components/to-address.ts'
import { wordsFor } from './words/words-for.ts'

/** An address that moved: sends on at once, and says so where it cannot. */
export function Redirect({ frame, to, title }: RedirectView): VNode {
  const { site } = frame
  const words = wordsFor(site).redirect
  const address = toAddress(site, to)
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta http-equiv="refresh" content={`0;url=${address}`} />
        <meta name="robots" content="noindex" />
        <title>{`${words.title} · ${site.title}`}</title>
        <link rel="canonical" href={frame.canonical ?? address} />
        <link rel="stylesheet" href={toAddress(site, '/style.css')} />
      </head>
      <body>
        <main>
          <h1>{words.title}</h1>
          <p>
            {words.text}
            <a href={address}>{title}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
