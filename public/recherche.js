// The search page: asks Pagefind's index in the reader's browser and shows what it finds. The only script of the site.
// ’ is indexed as ' (Pagefind splits words only at the latter), so it is asked as ' and shown as ’ again.
// The index comes in parts. What the first part finds is shown while the others are under way; when they have come, the results take
// its place, unless somebody already reads there: then a button brings them.

const part = (name) => document.querySelector(`[data-part="${name}"]`)
const field = document.querySelector('#q')
const form = field.form
const settings = JSON.parse(part('finding').dataset.settings)
const { words } = settings
const filterKeys = Object.keys(words.filters)
const pageSize = 10
const shownValues = 6

/** ms after which the first part's results are shown by themselves. */
const patience = 150
/** ms after which a part that has not answered is left out. */
const limit = 20_000

let engines = null
let latest = 0
/** The search whose first results stand there by themselves. */
let early = 0
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

/** `first` answers from the first part alone, null where there is no other; `whole` from all that can be reached. */
function loadEngines() {
  const [main, ...others] = settings.shards
  const module = import(`${main}pagefind.js`)
  const begin = async () => {
    const engine = (await module).createInstance({ basePath: main, baseUrl: settings.root, excerptLength: 32 })
    await engine.init()
    return engine
  }
  const first = others.length > 0 ? begin() : null
  const join = async () => {
    const reached = Promise.all(others.map(isReached))
    // The first part first: it is the one that is waited for.
    await first
    const [engine, answers] = [await begin(), await reached]
    const parts = others.filter((_, i) => answers[i])
    await Promise.all(parts.map((part) => engine.mergeIndex(part, { baseUrl: settings.root })))
    return { engine, complete: parts.length === others.length }
  }
  const whole = join()
  // Whoever searches is told.
  first?.catch(() => {})
  whole.catch(() => {})
  return { first, whole }
}

/** Pagefind fails as a whole where one of its parts does: only those that answer are joined. */
async function isReached(part) {
  try {
    return (await fetch(`${part}pagefind-entry.json`, { signal: AbortSignal.timeout(limit) })).ok
  } catch {
    return false
  }
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

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
  const query = straight(state.query.trim())
  const options = { filters, ...(state.byDate ? { sort: { date: 'desc' } } : {}) }
  const find = async (engine) => {
    const found = await engine.search(query === '' ? null : query, options)
    return [found, await Promise.all(found.results.slice(0, state.shown).map((result) => result.data()))]
  }
  engines ??= loadEngines()
  const { first, whole } = engines
  const all = whole.then(async ({ engine, complete }) => [...(await find(engine)), complete])
  const early = first === null ? null : showEarly(mine, first, find, all)
  try {
    const [found, records, complete] = await all
    if (mine === latest) update(mine, found, records, complete ? null : words.partial)
    countFacets(mine, query, options).catch(console.error)
  } catch (error) {
    console.error(error)
    engines = null
    const found = await early
    if (mine !== latest) return
    if (found) return tell(found, words.partial)
    part('finding').hidden = true
    part('status').textContent = words.unavailable
  }
}

/** Searches give no counts for the facets before all filters are loaded: five files a part, for which nobody waits. */
async function countFacets(mine, query, options) {
  const asked = engines
  if (!asked || asked.counted) return
  const { engine } = await asked.whole
  await engine.filters()
  asked.counted = true
  if (mine !== latest) return
  const { filters } = await engine.search(query === '' ? null : query, options)
  if (mine === latest) showFacets(filters ?? {})
}

/** Shows what the first part finds, where the whole takes longer; gives what it found, or null. */
async function showEarly(mine, first, find, all) {
  try {
    const [found, records] = await find(await first)
    const isOver = await Promise.race([all.then(() => true), wait(patience)])
    if (isOver || mine !== latest || records.length === 0) return null
    early = mine
    show(found, records, words.soFar)
    return found
  } catch (error) {
    console.error(error)
    return null
  }
}

/** All results have come. Where somebody reads the first ones, those stay, and a button brings the others. */
function update(mine, found, records, remark) {
  const shown = [...part('results').querySelectorAll('h3 a')].map((link) => link.getAttribute('href'))
  const isSame = shown.length === records.length && records.every(({ url }, i) => url === shown[i])
  if (early !== mine || isSame || !isRead()) return show(found, records, remark, isSame)
  tell(found, remark)
  const bring = () => {
    show(found, records, remark)
    part('results').querySelector('h3 a')?.focus()
  }
  const button = element('button', { type: 'button', class: 'plus', onclick: bring }, fill(words.bring, found.results.length))
  part('order').replaceChildren(button)
}

/** Whether the results are likely being read: focus, pointer or selection in them, or the page scrolled to them. */
function isRead() {
  const place = part('results')
  const selected = getSelection()
  const isSelecting = selected !== null && !selected.isCollapsed && place.contains(selected.anchorNode)
  const isScrolledTo = part('finding').getBoundingClientRect().top < 0
  return place.contains(document.activeElement) || place.matches(':hover') || isSelecting || isScrolledTo
}

function show(found, records, remark, isSame = false) {
  const total = found.results.length
  part('finding').hidden = total === 0 && Object.keys(state.chosen).length === 0
  part('title').textContent = state.query || part('title').dataset.title
  tell(found, remark)
  if (!isSame) part('results').replaceChildren(...records.map(showRecord))
  showOrder(records.length, total)
  part('more').replaceChildren(
    ...(records.length < total ? [element('button', { type: 'button', onclick: showMore }, `${words.more} →`)] : []),
  )
  showFacets(found.filters ?? {})
}

/** How many there are, politely. */
function tell(found, remark) {
  const total = found.results.length
  const said = total === 1 ? words.one : fill(words.many, total)
  part('count').textContent = said
  part('status').textContent = remark ? fill(remark, said) : total === 0 ? fill(words.none, state.query) : `${said}.`
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
  const { name, value } = document.activeElement
  part('facets').replaceChildren(...filterKeys.map((key) => showFacet(key, filters[key] ?? {})).filter((facet) => facet !== null))
  // Focus stays where it was, on the element that took the place.
  if (name && value && document.activeElement === document.body)
    part('facets').querySelector(`input[name="${name}"][value="${CSS.escape(value)}"]`)?.focus()
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
    search()
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
