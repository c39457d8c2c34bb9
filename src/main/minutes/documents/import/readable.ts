import type { Element, ElementContent, Root, RootContent } from 'hast'
import { isSafeLink } from '#shared/text/rich-text/link.ts'
import { element, mapElements, property, text, textOf } from './hast.ts'
import { isNote, settledNote } from './notes.ts'
import { keepPicture, type PictureRegister, pictureRegister, withoutPictures } from './pictures.ts'

/**
 * The tree with its links, pictures and boxes turned into what minutes can hold, so that what remains is words,
 * frames and links that open: an address that opens nothing follows its text in parentheses, a picture becomes
 * its description when minutes cannot keep it. A note is words on one line.
 */
export const readable = (tree: Root): { readonly tree: Root; readonly pictures: PictureRegister } => {
  const pictures = pictureRegister()
  const children = mapElements(tree.children, (node) => {
    if (node.tagName === 'a') return link(node)
    if (node.tagName === 'img') return picture(node, pictures)
    if (node.tagName === 'figure') return [{ ...node, properties: {} }]
    if (isNote(node)) return settledNote(node)
    return node.tagName === 'input' ? [text(property(node, 'checked') === null ? '□ ' : '■ ')] : [node]
  })
  return { tree: { ...tree, children }, pictures }
}

const link = (node: Element): readonly RootContent[] => {
  const href = property(node, 'href')?.trim() ?? ''
  const shown = textOf(node).trim()
  const title = inParentheses(property(node, 'title'), shown, href)
  const { rest, pictures } = withoutPictures(node.children)
  const bare = { ...node, children: rest }
  if (isSafeLink(href))
    return [...pictures, shown === '' ? element('a', { href }, [text(href)]) : anchor(href, bare), ...title]
  const address = href.startsWith('#') ? [] : inParentheses(displayed(href), shown)
  return [...node.children, ...title, ...address]
}

/** The link alone: a picture's own link gives way to the one around it. */
const anchor = (href: string, node: Element): Element => ({
  ...node,
  properties: { href },
  children: mapElements(node.children, (inner) =>
    inner.tagName === 'a' ? inner.children : [inner],
  ) as ElementContent[],
})

const picture = (node: Element, pictures: PictureRegister): readonly RootContent[] => {
  const src = property(node, 'src')?.trim() ?? ''
  const alt = property(node, 'alt')?.trim() ?? ''
  const title = inParentheses(property(node, 'title'), alt)
  const kept = keepPicture(node, pictures)
  if (kept !== null) return [kept, ...title]
  if (isSafeLink(src) && alt !== '') return [element('a', { href: src }, [text(alt)]), ...title]
  if (!src.startsWith('data:')) pictures.left.push(displayed(src))
  return [text(alt), ...title]
}

/** What the tree says beside a text, unless the text already says it. */
const inParentheses = (said: string | null, ...already: readonly string[]): readonly RootContent[] =>
  said === null || said.trim() === '' || already.includes(said.trim()) ? [] : [text(` (${said.trim()})`)]

/** An address as it was written, before it was encoded. */
const displayed = (address: string): string => {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
