/**
 * A page's HTML → its outline, a line a part: landmarks with their names, headings, forms, tables, lists of definitions, the number of
 * links of each kind, the words that only a screen reader speaks. « main › h2 Citations › 3 links to people ». Words of articles stay
 * out, so that it changes only when a template does.
 */
import { parseHTML } from 'linkedom'

const landmarks = 'header, nav, main, article, aside, footer, section, form, fieldset'
const parts = `${landmarks}, h1, h2, h3, h4, table, figure, svg, details, input, button, dl, .sr`

export function writeOutline(html: string): string {
  const { document } = parseHTML(html)
  const lines = Array.from(document.querySelectorAll('body')).flatMap((body) => outline(body as unknown as Element, 0))
  const links = tally(Array.from(document.querySelectorAll('body a')).map((link) => kindOfLink(link as unknown as Element)))
  return `${[...fold(lines), '', 'links', ...links.map(indent)].join('\n')}\n`
}

function outline(parent: Element, depth: number): string[] {
  return Array.from(parent.children).flatMap((child) => {
    const isPart = child.matches(parts)
    const own = isPart ? [`${'  '.repeat(depth)}${describe(child)}`] : []
    return [...own, ...outline(child, isPart ? depth + 1 : depth)]
  })
}

function describe(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby')
  const told = [element.localName, element.id && `#${element.id}`, name && `« ${name} »`]
  if (element.matches('h1, h2, h3, h4')) told.push(element.getAttribute('class'), element.closest('.inferred') && 'in brackets')
  if (element.matches('input')) told.push(element.getAttribute('type'), element.getAttribute('name'))
  if (element.matches('.sr')) told.splice(0, told.length, `hidden: ${words(element)}`)
  if (element.matches('h1, h2') && element.closest('main')) told.push(`“${words(element)}”`)
  if (element.matches('table'))
    told.push(
      Array.from(element.querySelectorAll('thead th'))
        .map((cell) => words(cell))
        .join(' | '),
    )
  return told.filter(Boolean).join(' ')
}

function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** `/personnes/x/#y` → `/personnes/…#`; the folder tells the kind, not whose page it is. */
function kindOfLink(link: Element): string {
  const href = link.getAttribute('href') ?? 'no address'
  const [path = '', anchor] = href.split('#')
  const folder = /^(\/[^/]*\/)[^/]/.exec(path)?.[1]
  const file = /\/([^/]+\.\w+)$/.exec(path)?.[1]
  const kind = /^\w+:/.exec(path)?.[0] ?? (file ? `${folder ?? '/'}…${file}` : folder ? `${folder}…` : path)
  return `a${link.getAttribute('class') ? `.${link.getAttribute('class')?.split(/\s+/).sort().join('.')}` : ''} → ${kind}${anchor === undefined ? '' : `#${anchor.includes('-') ? '…' : anchor.replace(/\d.*$/, '')}`}`
}

function tally(kinds: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${count} × ${kind}`).sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function key(line: string): string {
  return line.slice(line.indexOf('×'))
}

/** Equal lines that follow each other, as one with their number. */
function fold(lines: readonly string[]): string[] {
  const folded: [string, number][] = []
  for (const line of lines) {
    const last = folded.at(-1)
    if (last?.[0] === line) last[1] += 1
    else folded.push([line, 1])
  }
  return folded.map(([line, count]) => (count > 1 ? `${line} × ${count}` : line))
}

function indent(line: string): string {
  return `  ${line}`
}
