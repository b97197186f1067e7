/**
 * A folder → a server of it on 127.0.0.1, below a path prefix, with 404.html for what is not there. With `reload`, pages get a line of
 * script that listens for `reload()` and loads the page anew where it has changed; the files themselves are served as they are.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize, sep } from 'node:path'
import sirv from 'sirv'

export interface FolderServer {
  readonly url: string
  /** A page that stands over that of the folder until the next `reload`. `url` without the prefix. */
  readonly show: (url: string, html: string) => void
  /** Tells browsers whose page has changed, or all of them. Pages that were shown stay with `keep`. */
  readonly reload: (which?: { readonly all?: boolean; readonly keep?: boolean }) => void
  readonly close: () => Promise<void>
}

/** Those who listen, with the page they have and the digest of its content as they have it. */
type Waiting = Map<ServerResponse, { readonly path: string; digest: string }>

const events = '.reload'

export async function serveFolder(folder: string, { prefix = '/', port = 0, reload = false } = {}): Promise<FolderServer> {
  const waiting: Waiting = new Map()
  const shown = new Map<string, string>()
  const files = sirv(folder, { dev: true, etag: true })
  const current = (path: string) => shown.get(path) ?? pageAt(folder, path)
  const server = createServer((request, response) => {
    const path = below(request.url ?? '/', prefix)
    if (path === null) return missing(folder, response)
    const asked = pathOf(path)
    if (reload && asked === `/${events}`) return waitForReload(request, response, waiting, current)
    const page = reload ? current(asked) : null
    if (page !== null) return send(response, 200, page.replace('</body>', `${listener(prefix, digestOf(page))}</body>`))
    request.url = path
    files(request, response, () => missing(folder, response))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    show: (url, html) => shown.set(url, html),
    reload: ({ all = false, keep = false } = {}) => {
      if (!keep) shown.clear()
      for (const [response, seen] of waiting) {
        const digest = digestOf(current(seen.path))
        if (!all && digest === seen.digest) continue
        seen.digest = digest
        response.write('data: reload\n\n')
      }
    },
    close: () =>
      new Promise((resolve) => {
        for (const response of waiting.keys()) response.end()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A browser tells which page it has, and with which content, so that it is left alone where another one changed. */
function listener(prefix: string, digest: string): string {
  return `<script>new EventSource('${prefix}${events}?'+encodeURIComponent(location.pathname.slice(${prefix.length - 1}))+'&${digest}').onmessage=()=>location.reload()</script>`
}

/** Path of a request below the prefix, beginning with `/`; null when it is not below it. */
function below(url: string, prefix: string): string | null {
  return url.startsWith(prefix) ? `/${url.slice(prefix.length)}` : null
}

/** Without what stands behind it; what cannot be decoded is no page. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/')
  } catch {
    return '/404.html'
  }
}

function pageAt(folder: string, path: string): string | null {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  return file.startsWith(folder + sep) && file.endsWith('.html') && existsSync(file) ? readFileSync(file, 'utf8') : null
}

function digestOf(page: string | null): string {
  return page === null ? '' : createHash('sha1').update(page).digest('hex')
}

function missing(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html')
  send(response, 404, existsSync(page) ? readFileSync(page, 'utf8') : 'Not found')
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body)
}

function waitForReload(
  request: IncomingMessage,
  response: ServerResponse,
  waiting: Waiting,
  current: (path: string) => string | null,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':\n\n')
  const [query = '/', digest = ''] = ((request.url ?? '').split('?')[1] ?? '/').split('&')
  const path = pathOf(query)
  waiting.set(response, { path, digest })
  // The page may have changed between its own request and this one.
  if (digest !== digestOf(current(path))) response.write('data: reload\n\n')
  request.on('close', () => waiting.delete(response))
}
