/**
 * Makes pasted HTML readable by the editor's schema, which then keeps lists, bold and links and drops the rest.
 * Word writes its lists as paragraphs that only look like lists: they become real ones.
 */
export const cleanPastedHtml = (html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll('style, script, title, meta, link')) element.remove()
  for (const first of page.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) {
    if (first.isConnected) first.replaceWith(nested(takeRun(first).map(wordItem)))
  }
  return page.body.innerHTML
}

interface WordItem {
  readonly level: number
  readonly ordered: boolean
  readonly paragraph: HTMLElement
}

/** The list paragraphs that follow one another; all but the first leave the page. */
const takeRun = (first: HTMLElement): readonly HTMLElement[] => {
  const run = [first]
  for (let next = first.nextElementSibling; isWordItem(next); next = first.nextElementSibling) {
    next.remove()
    run.push(next)
  }
  return run
}

const isWordItem = (element: Element | null): element is HTMLElement =>
  element?.tagName === 'P' && (element.getAttribute('style') ?? '').includes('mso-list')

/** « mso-list:l0 level2 lfo1 », and the typed sign in a span marked « Ignore ». */
const wordItem = (paragraph: HTMLElement): WordItem => {
  const level = Number(/level(\d)/.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 1)
  const sign = paragraph.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')
  const ordered = /^\s*\w+[.)]/.test(sign?.textContent ?? '')
  sign?.remove()
  return { level, ordered, paragraph: asParagraph(paragraph) }
}

const asParagraph = (word: HTMLElement): HTMLElement => {
  const paragraph = word.ownerDocument.createElement('p')
  paragraph.append(...word.childNodes)
  return paragraph
}

/** Items of rising levels, one list in another. */
const nested = (items: readonly WordItem[]): HTMLElement => {
  const [first] = items
  if (first === undefined) throw new Error('A run of list paragraphs has at least one')
  const list = first.paragraph.ownerDocument.createElement(first.ordered ? 'ol' : 'ul')
  for (const [item, ...deeper] of groups(items)) {
    const li = list.ownerDocument.createElement('li')
    li.append(item.paragraph, ...(deeper.length === 0 ? [] : [nested(deeper)]))
    list.append(li)
  }
  return list
}

/** Each item of the first one's level or above, with the deeper ones that follow it. */
const groups = (items: readonly WordItem[]): readonly [WordItem, ...WordItem[]][] => {
  const result: [WordItem, ...WordItem[]][] = []
  for (const item of items) {
    const current = result.at(-1)
    if (current !== undefined && item.level > current[0].level) current.push(item)
    else result.push([item])
  }
  return result
}
