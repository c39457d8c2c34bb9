/** HTML that may stand in minutes. Every other tag is shown as the text it is. */

/** Tags that frame a page and carry no words: dropped. `o:p` is Word's empty paragraph mark. */
export const frameNames: ReadonlySet<string> = new Set([
  ...['html', 'head', 'body', 'meta', 'link', 'base', 'col', 'colgroup', 'o:p'],
])

/** Tags read as another one. */
export const aliases: Readonly<Record<string, string>> = { title: 'p', center: 'div' }

/** Blocks that only hold other blocks. */
export const transparentNames: ReadonlySet<string> = new Set([
  ...['div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'address', 'figure', 'details', 'dl'],
])

export const headingNames: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

export const blockNames: ReadonlySet<string> = new Set([
  ...transparentNames,
  ...headingNames,
  ...['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'dt', 'dd', 'figcaption', 'summary'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'],
])

export const inlineNames: ReadonlySet<string> = new Set([
  ...['a', 'b', 'strong', 'i', 'em', 'u', 'ins', 's', 'del', 'strike', 'sup', 'sub', 'br', 'wbr', 'img', 'input'],
  ...['span', 'font', 'small', 'big', 'abbr', 'mark', 'cite', 'q', 'code', 'kbd', 'samp', 'tt', 'var', 'dfn', 'time'],
  ...['label'],
])

export const voidNames: ReadonlySet<string> = new Set(['br', 'wbr', 'img', 'input', 'hr'])
