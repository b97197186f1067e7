/**
 * A folder → a server of it on 127.0.0.1, below a path prefix, with 404.html for what is not there. With `reload`, pages get a line of
 * script that listens for `reload()` and loads the page anew; the files themselves are served as they are.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize, sep } from 'node:path'
import sirv from 'sirv'

export interface FolderServer {
  readonly url: string
  readonly reload: () => void
  readonly close: () => Promise<void>
}

const events = '.reload'
const listener = `<script>new EventSource('${events}').onmessage=()=>location.reload()</script>`

export async function serveFolder(folder: string, { prefix = '/', port = 0, reload = false } = {}): Promise<FolderServer> {
  const waiting = new Set<ServerResponse>()
  const files = sirv(folder, { dev: true, etag: true })
  const server = createServer((request, response) => {
    const path = below(request.url ?? '/', prefix)
    if (path === null) return missing(folder, response)
    if (reload && path.endsWith(events)) return waitForReload(request, response, waiting)
    const page = reload ? pageAt(folder, path) : null
    if (page !== null) return send(response, 200, page.replace('</body>', `${listener.replace(events, prefix + events)}</body>`))
    request.url = path
    files(request, response, () => missing(folder, response))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    reload: () => {
      for (const response of waiting) response.write('data: reload\n\n')
    },
    close: () =>
      new Promise((resolve) => {
        for (const response of waiting) response.end()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Path of a request below the prefix, beginning with `/`; null when it is not below it. */
function below(url: string, prefix: string): string | null {
  return url.startsWith(prefix) ? `/${url.slice(prefix.length)}` : null
}

function pageAt(folder: string, url: string): string | null {
  const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/')
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  return file.startsWith(folder + sep) && file.endsWith('.html') && existsSync(file) ? readFileSync(file, 'utf8') : null
}

function missing(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html')
  send(response, 404, existsSync(page) ? readFileSync(page, 'utf8') : 'Not found')
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body)
}

function waitForReload(request: IncomingMessage, response: ServerResponse, waiting: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':\n\n')
  waiting.add(response)
  request.on('close', () => waiting.delete(response))
}
