// The search page: asks Pagefind's index in the reader's browser and shows what it finds. The only script of the site.
// ’ is indexed as ' (Pagefind splits words only at the latter), so it is asked as ' and shown as ’ again.

const part = (name) => document.querySelector(`[data-part="${name}"]`)
const field = document.querySelector('#q')
const form = field.form
const settings = JSON.parse(part('finding').dataset.settings)
const { words } = settings
const filterKeys = Object.keys(words.filters)
const pageSize = 10
const shownValues = 6

let engine = null
let latest = 0
const state = { query: '', chosen: {}, byDate: false, shown: pageSize, wide: new Set() }

const straight = (text) => text.replaceAll('’', "'")
const curly = (text) => text.replace(/(\p{L})'/gu, '$1’')
const fill = (text, ...values) => values.reduce((all, value) => all.replace('#', String(value)), text)

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value)
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return made
}

async function loadEngine() {
  const [first, ...others] = settings.shards
  const loaded = await import(`${first}pagefind.js`)
  await loaded.options({ baseUrl: settings.root, excerptLength: 32 })
  await loaded.init()
  // One part that does not answer leaves the others.
  await Promise.allSettled(others.map((shard) => loaded.mergeIndex(shard, { baseUrl: settings.root })))
  // Without this, searches give no counts for the facets.
  await loaded.filters()
  return loaded
}

function readAddress() {
  const asked = new URLSearchParams(location.search)
  state.query = asked.get('q') ?? ''
  state.byDate = asked.get('tri') === 'date'
  state.chosen = Object.fromEntries(filterKeys.map((key) => [key, asked.getAll(key)]).filter(([, values]) => values.length > 0))
}

function writeAddress() {
  const asked = new URLSearchParams()
  if (state.query !== '') asked.set('q', state.query)
  for (const [key, values] of Object.entries(state.chosen)) for (const value of values) asked.append(key, value)
  if (state.byDate) asked.set('tri', 'date')
  history.replaceState(null, '', asked.size > 0 ? `?${asked}` : location.pathname)
}

async function search() {
  const mine = ++latest
  writeAddress()
  const filters = Object.fromEntries(Object.entries(state.chosen).map(([key, values]) => [key, { any: values }]))
  const anything = state.query.trim() !== '' || Object.keys(filters).length > 0
  if (!anything) {
    part('finding').hidden = true
    return
  }
  try {
    engine ??= loadEngine()
    const loaded = await engine
    const query = straight(state.query.trim())
    const found = await loaded.search(query === '' ? null : query, { filters, ...(state.byDate ? { sort: { date: 'desc' } } : {}) })
    const records = await Promise.all(found.results.slice(0, state.shown).map((result) => result.data()))
    if (mine === latest) show(found, records)
  } catch (error) {
    engine = null
    part('finding').hidden = true
    part('status').textContent = words.unavailable
    console.error(error)
  }
}

function show(found, records) {
  const total = found.results.length
  const said = total === 1 ? words.one : fill(words.many, total)
  part('finding').hidden = total === 0 && Object.keys(state.chosen).length === 0
  part('title').textContent = state.query || part('title').dataset.title
  part('count').textContent = said
  part('status').textContent = total === 0 ? fill(words.none, state.query) : `${said}.`
  part('results').replaceChildren(...records.map(showRecord))
  showOrder(records.length, total)
  part('more').replaceChildren(
    ...(records.length < total ? [element('button', { type: 'button', onclick: showMore }, `${words.more} →`)] : []),
  )
  showFacets(found.filters ?? {})
}

function showOrder(shown, total) {
  const turn = () => {
    state.byDate = !state.byDate
    search()
  }
  const button = element('button', { type: 'button', class: 'plus', onclick: turn }, state.byDate ? words.byScore : words.byDate)
  part('order').replaceChildren(...(total === 0 ? [] : [`${fill(words.shown, shown, total)} `, button]))
}

function showMore() {
  const first = state.shown
  state.shown += pageSize
  search().then(() => part('results').children[first]?.querySelector('h3 a')?.focus())
}

function showRecord({ url, meta, excerpt }) {
  const title = meta.titleInferred ? inferred(words.inferred, meta.title) : meta.title
  const date = meta.datetime ? element('time', { datetime: meta.datetime }, meta.date) : (meta.date ?? '')
  return element(
    'li',
    { class: 'record' },
    element(
      'p',
      { class: 'side' },
      meta.cote && element('a', { class: 'cote', href: url }, meta.cote),
      ' ',
      meta.dateInferred ? inferred('', meta.date) : date,
    ),
    element(
      'div',
      { class: 'body' },
      element('h3', {}, element('a', { href: url }, title)),
      element('p', { class: 'extract' }, ...readExcerpt(excerpt)),
    ),
  )
}

function inferred(before, text) {
  return element('span', { class: 'inferred' }, before && element('span', { class: 'sr' }, before), text)
}

/** The excerpt comes as HTML with <mark>: only its texts and marks are taken over. */
function readExcerpt(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', {}, curly(node.textContent)) : document.createTextNode(curly(node.textContent)),
  )
}

function showFacets(filters) {
  part('facets').replaceChildren(...filterKeys.map((key) => showFacet(key, filters[key] ?? {})).filter((facet) => facet !== null))
}

function showFacet(key, counts) {
  const chosen = state.chosen[key] ?? []
  const values = Object.entries(counts)
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  if (values.length === 0) return null
  const wide = state.wide.has(key) || values.length <= shownValues
  const shown = wide ? values : values.filter(([value], index) => index < shownValues || chosen.includes(value))
  const widen = () => {
    state.wide.add(key)
    search()
  }
  return element(
    'fieldset',
    {},
    element('legend', { class: 'label' }, words.filters[key]),
    element('ul', {}, ...shown.map(([value, count]) => showValue(key, value, count, chosen.includes(value)))),
    !wide && element('button', { type: 'button', class: 'plus', onclick: widen }, fill(words.others, values.length - shown.length)),
  )
}

function showValue(key, value, count, checked) {
  const choose = (event) => {
    const others = (state.chosen[key] ?? []).filter((other) => other !== value)
    const next = event.target.checked ? [...others, value] : others
    if (next.length > 0) state.chosen[key] = next
    else delete state.chosen[key]
    state.shown = pageSize
    const name = event.target.name
    search().then(() => part('facets').querySelector(`input[name="${name}"][value="${CSS.escape(value)}"]`)?.focus())
  }
  return element(
    'li',
    {},
    element(
      'label',
      {},
      element('input', { type: 'checkbox', name: key, value, checked, onchange: choose }),
      ` ${value} `,
      element('span', { class: 'count' }, String(count)),
    ),
  )
}

let pause = 0
field.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(ask, 250)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  ask()
})

function ask() {
  clearTimeout(pause)
  state.query = field.value
  state.shown = pageSize
  search()
}

part('title').dataset.title = part('title').textContent
readAddress()
field.value = state.query
search()
