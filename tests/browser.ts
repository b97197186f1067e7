/**
 * A real browser for tests, from registry packages only, and a small server for pages that are not yet on disk. The browser carries the
 * system libraries it needs and unpacks them when it believes to run on a bare machine: hence the variable, set before it is imported.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Starts a browser; the caller closes it. Its own list of arguments holds `--single-process`, which makes it die with its first page. */
export async function openBrowser(): Promise<Browser> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: carried } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await carried.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    headless: true,
  })
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Serves what `find` gives for a path that begins with `/`; null is 404. Gives the origin (`http://127.0.0.1:PORT`) and the server. */
export async function serveFiles(find: (path: string) => string | Uint8Array | null): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const body = find(path)
    const type = types[extname(path)] ?? (path.endsWith('/') ? types['.html'] : 'application/octet-stream')
    response.writeHead(body === null ? 404 : 200, { 'content-type': type ?? 'application/octet-stream' })
    response.end(body ?? 'not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}
