/**
 * @module The page's script, as text: this room knows no browser, so the compiler must not see one.
 * Without it every link still leads to its passage; with it the passage is centred, focused and shown whole, and there
 * is a way back. It reads the page it stands in, keeps nothing and fetches nothing.
 */

/**
 * The only script the page's Content-Security-Policy lets run: SHA-256 of `PAGE_SCRIPT`, base64. After a change the test
 * beside this file names the new value.
 */
export const PAGE_SCRIPT_HASH = 'sha256-IWOkZtq/WRu+ZZ/uPaxrJjsYmDpL8ZotiD0hwnGuaO8='

/** Plain JavaScript for any browser of 2023 or later. Never holds anything from a report or a brief. */
export const PAGE_SCRIPT = String.raw`
'use strict'
{
  const byId = id => document.getElementById(id)
  const all = (selector, root = document) => [...root.querySelectorAll(selector)]
  const root = document.documentElement
  const marks = all('.mark')
  const preview = byId('preview')
  const trail = byId('trail')
  const help = byId('help')

  /** Where the reader is: the mark last followed, or undefined. */
  let followed

  root.classList.add('scripted')

  // ── There and back ──────────────────────────────────────────────────────────────────────────────────────────────

  const marksOf = number => marks.filter(mark => mark.dataset.citation === number)
  const targetOf = mark => byId(mark.hash.slice(1))
  const behaviour = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth')

  function clear() {
    for (const element of all('.is-current')) element.classList.remove('is-current')
    for (const element of all('.is-citing')) element.classList.remove('is-citing')
    for (const mark of marks) mark.removeAttribute('aria-current')
    trail.hidden = true
    followed = undefined
  }

  /** Highlights the passages of these citations and the sentences citing them, and says so in the trail. */
  function highlight(numbers, mark) {
    clear()
    followed = mark
    for (const number of numbers) {
      for (const piece of all('mark[data-citations~="' + number + '"]')) piece.classList.add('is-current')
    }
    const citing = numbers.flatMap(marksOf)
    if (mark) mark.setAttribute('aria-current', 'true')
    for (const one of mark ? [mark] : citing) one.closest('.sentence')?.classList.add('is-citing')
    // One line a sentence, however many of the numbers stand in it; the way back already leads to the mark followed.
    const places = new Map(citing.map(one => [one.closest('.sentence'), one]))
    if (mark) places.delete(mark.closest('.sentence'))
    byId('trail-title').textContent =
      (numbers.length > 1 ? 'Citations ' : 'Citation ') +
      numbers.join(', ') +
      (places.size ? (mark ? ', also cited here:' : ', cited here:') : '')
    byId('trail-places').replaceChildren(
      ...[...places.values()].map(one => {
        const item = document.createElement('li')
        const link = document.createElement('a')
        link.href = '#' + one.id
        link.textContent = shortened(sentenceOf(one))
        item.append(link)
        return item
      }),
    )
    byId('back').href = mark ? '#' + mark.id : '#brief'
    trail.hidden = false
  }

  /** From a mark to its passage, which is centred (or begins at the top, when it is long), and takes the focus. */
  function follow(mark, remember = true) {
    const target = targetOf(mark)
    if (!target) return
    hidePreview()
    highlight([mark.dataset.citation], mark)
    if (remember && location.hash !== mark.hash) history.pushState(null, '', mark.hash)
    target.focus({ preventScroll: true })
    const tall = target.getBoundingClientRect().height > innerHeight / 2
    target.scrollIntoView({ block: tall ? 'start' : 'center', behavior: behaviour() })
  }

  /** Back to a sentence of the brief. */
  function goBack(mark) {
    clear()
    if (mark.id) history.replaceState(null, '', '#' + mark.id)
    mark.closest('.sentence')?.classList.add('is-citing')
    mark.scrollIntoView({ block: 'nearest', behavior: behaviour() })
    mark.focus({ preventScroll: true })
    hidePreview()
  }

  /** The words of the sentence a mark stands in, without marks; for a cell of a table, with its row. */
  function sentenceOf(mark) {
    const copy = mark.closest('.sentence').cloneNode(true)
    for (const group of all('.marks', copy)) group.remove()
    const row = mark.closest('td')?.parentElement.querySelector('th .sentence')
    return (row ? row.textContent + ': ' : '') + copy.textContent
  }

  function shortened(words) {
    return words.length > 90 ? words.slice(0, 90).replace(/\s+\S*$/, '') + '…' : words
  }

  function markAt(hash) {
    return marks.find(mark => mark.hash === hash)
  }

  const plainClick = event => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey

  document.addEventListener('click', event => {
    if (!plainClick(event)) return
    const link = event.target.closest('a[href^="#"]')
    if (link?.matches('.mark')) {
      event.preventDefault()
      follow(link)
    } else if (link?.matches('.cited-report')) {
      event.preventDefault()
      follow(marksOf(link.dataset.citation)[0] ?? link)
    } else if (link && byId(link.hash.slice(1))?.matches('.mark')) {
      event.preventDefault()
      goBack(byId(link.hash.slice(1)))
    }
    // A click that ends a selection of the passage's words is no wish to go anywhere.
    const piece = event.target.closest('mark[data-citations]')
    if (piece && getSelection().isCollapsed) {
      const numbers = piece.dataset.citations.split(' ')
      highlight(numbers)
      hidePreview()
      const first = marks.find(mark => numbers.includes(mark.dataset.citation))
      if (!first) return
      byId('back').href = '#' + first.id
      followed = first
      if (matchMedia('(min-width: 60rem)').matches) first.scrollIntoView({ block: 'nearest', behavior: behaviour() })
    }
  })

  function showAddress() {
    const mark = markAt(location.hash)
    if (mark) follow(mark, false)
    else clear()
  }
  addEventListener('popstate', showAddress)
  if (markAt(location.hash)) showAddress()

  // ── Preview ─────────────────────────────────────────────────────────────────────────────────────────────────────
  // It can be pointed at, stays until the pointer or the focus leaves, and Escape puts it away (WCAG 2.2, 1.4.13).

  let waiting
  let shownFor
  const PAUSE = 200 // ms: passing over a mark on the way elsewhere shows nothing

  function line(className, ...parts) {
    const paragraph = document.createElement('p')
    paragraph.className = className
    paragraph.append(...parts)
    return paragraph
  }

  function number(text) {
    const bold = document.createElement('b')
    bold.textContent = text
    return bold
  }

  function previewOf(element) {
    if (element.matches('.mark')) {
      const entry = byId('citation-' + element.dataset.citation)
      const head = line('preview-head', ...entry.querySelector('.cited-report').cloneNode(true).childNodes)
      const words = line('preview-words', entry.querySelector('blockquote').textContent)
      words.dir = 'auto'
      return [head, words]
    }
    const numbers = element.dataset.citations.split(' ')
    return numbers.flatMap(cited => marksOf(cited).slice(0, 2).map(mark => line('', number(cited), ' ' + shortened(sentenceOf(mark)))))
  }

  function showPreview(element) {
    preview.replaceChildren(...previewOf(element))
    if (!preview.childNodes.length) return
    shownFor = element
    preview.hidden = false
    placePreview()
  }

  function placePreview() {
    const place = shownFor.getClientRects()[0]
    const box = preview.getBoundingClientRect()
    const below = place.bottom + 6 + box.height <= innerHeight
    preview.style.top = Math.max(8, below ? place.bottom + 6 : place.top - 6 - box.height) + 'px'
    preview.style.left = Math.max(8, Math.min(place.left, innerWidth - box.width - 8)) + 'px'
  }

  function hidePreview() {
    clearTimeout(waiting)
    shownFor = undefined
    preview.hidden = true
  }

  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch') return
    clearTimeout(waiting)
    if (preview.contains(event.target)) return
    const element = event.target.closest('.mark, mark[data-citations]:not(.is-current)')
    waiting = setTimeout(() => (element ? showPreview(element) : hidePreview()), PAUSE)
  })
  document.addEventListener('focusin', event => {
    if (event.target.matches('.mark:focus-visible')) showPreview(event.target)
    else hidePreview()
  })
  // Tab may scroll a mark into view after it has the focus: its preview comes along. Any other one is left behind.
  const moved = event => {
    if (preview.contains(event.target)) return
    if (shownFor && shownFor === document.activeElement) placePreview()
    else hidePreview()
  }
  document.addEventListener('scroll', moved, { capture: true, passive: true })

  // ── Keys ────────────────────────────────────────────────────────────────────────────────────────────────────────

  function step(by) {
    if (!marks.length) return
    const here = marks.indexOf(document.activeElement.matches('.mark') ? document.activeElement : followed)
    const next = here === -1 ? (by > 0 ? 0 : marks.length - 1) : (here + by + marks.length) % marks.length
    if (matchMedia('(min-width: 60rem)').matches) marks[next].scrollIntoView({ block: 'nearest' })
    follow(marks[next])
  }

  document.addEventListener('keydown', event => {
    if (help.open || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest('input, textarea, select, [contenteditable]')) return
    if (event.key === 'Escape') {
      if (!preview.hidden) hidePreview()
      else if (followed) goBack(followed)
    } else if (byId('letters').checked) {
      if (event.key === 'n') step(1)
      else if (event.key === 'p') step(-1)
      else if (event.key === '?') help.showModal()
    }
  })
  byId('keys').addEventListener('click', () => help.showModal())
  byId('close-help').addEventListener('click', () => help.close())

  // ── Light and dark ──────────────────────────────────────────────────────────────────────────────────────────────

  const dark = byId('dark')
  const systemDark = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (root.style.colorScheme || (systemDark.matches ? 'dark' : 'light')) === 'dark'
  const showDark = () => dark.setAttribute('aria-pressed', String(isDark()))
  dark.addEventListener('click', () => {
    root.style.colorScheme = isDark() ? 'light' : 'dark'
    showDark()
  })
  systemDark.addEventListener('change', showDark)
  showDark()

  // ── The report being read, in the list of reports ───────────────────────────────────────────────────────────────

  const list = document.querySelector('.report-list')
  const inBand = new Set()
  const watch = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inBand.add(target)
        else inBand.delete(target)
      }
      const reading = all('.report').find(report => inBand.has(report))
      for (const link of all('a', list)) {
        const current = reading !== undefined && link.hash === '#' + reading.id
        if (current) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
        if (current) list.scrollLeft = link.offsetLeft - list.clientWidth / 2 + link.offsetWidth / 2
      }
    },
    { rootMargin: '-30% 0px -69% 0px' },
  )
  for (const report of all('.report')) watch.observe(report)
}
`
