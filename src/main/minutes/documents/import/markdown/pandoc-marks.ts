import type { Nodes, Parents, PhrasingContent, Text } from 'mdast'

/** `{.underline}`, `{#ancre .unnumbered}`, `{width="6in"}`, `{=html}`, `{-}`: never words. */
const attribute = '(?:[.#][\\w:.À-ÿ-]+|[\\w:-]+=(?:"[^"]*"|\'[^\']*\'|[^\\s"}]+)|=\\w+|-)'
const attributes = `\\{\\s*${attribute}(?:\\s+${attribute})*\\s*\\}`
const leading = new RegExp(`^${attributes}`)
const trailing = new RegExp(`\\s*${attributes}\\s*$`)
const pieces = new RegExp(`\\[\\^[^\\]\\s]{1,40}\\]|\\[|\\]${attributes}|\\]`, 'g')

/** The children of a node with what pandoc writes around and after words turned into marks, or gone. */
export const withoutAttributes = (parent: Parents, source: string): readonly Nodes[] => {
  const bare = parent.children.map((node, index) => afterNode(node, parent.children[index - 1]))
  const titled =
    parent.type === 'heading'
      ? bare.map((node, index) => (index === bare.length - 1 ? endOfHeading(node) : node))
      : bare
  if (!titled.some((node) => node.type === 'text')) return titled
  return spans(titled.map(settledSigns) as readonly PhrasingContent[]).flatMap((node) =>
    node.type === 'text' && !source.includes('\\^') ? raisedWords(node) : [node],
  )
}

/** pandoc writes a no-break space as an escaped one; GitHub heads a quotation with `[!NOTE]`. */
const settledSigns = (node: Nodes): Nodes =>
  node.type === 'text'
    ? { ...node, value: node.value.replaceAll('\\ ', '\u00a0').replace(/^\[!([A-Z]+)\]/, '$1') }
    : node

/** Attributes belong to the link, picture or code they follow. */
const afterNode = (node: Nodes, before: Nodes | undefined): Nodes => {
  const holder = before !== undefined && ['link', 'image', 'inlineCode', 'linkReference'].includes(before.type)
  return holder && node.type === 'text' ? { ...node, value: node.value.replace(leading, '') } : node
}

const endOfHeading = (node: Nodes): Nodes =>
  node.type === 'text' ? { ...node, value: node.value.replace(trailing, '') } : node

/**
 * `[words]{.underline}` among its siblings, innermost first; brackets without attributes stay words. `[^1]` that
 * no note defines is its number, raised.
 */
const spans = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const output: PhrasingContent[] = []
  const opened: number[] = []
  for (const piece of nodes.flatMap(cut)) {
    const sign = piece.type === 'text' ? piece.value : ''
    if (sign === '[') opened.push(output.length)
    const open = sign.startsWith(']') ? opened.pop() : undefined
    if (sign.startsWith('[^')) output.push(raised(sign.slice(2, -1)))
    else if (open !== undefined && sign.length > 1) output.push(...marked(output.splice(open).slice(1), sign))
    else output.push(piece)
  }
  return output
}

/** A text cut at its brackets. A text without attributes is left whole, which is nearly every text. */
const cut = (node: PhrasingContent): readonly PhrasingContent[] => {
  if (node.type !== 'text' || !/[[\]]/.test(node.value)) return [node]
  let from = 0
  const output: Text[] = []
  for (const match of node.value.matchAll(pieces)) {
    output.push({ type: 'text', value: node.value.slice(from, match.index) }, { type: 'text', value: match[0] })
    from = match.index + match[0].length
  }
  return [...output, { type: 'text' as const, value: node.value.slice(from) }].filter(({ value }) => value !== '')
}

const marked = (inside: readonly PhrasingContent[], sign: string): readonly PhrasingContent[] =>
  /\.(?:underline|ul)\b/.test(sign) ? [{ type: 'emphasis', data: { hName: 'u' }, children: [...inside] }] : inside

/** `1^er^`: pandoc's superscript. */
const raisedWords = (node: Text): readonly PhrasingContent[] =>
  node.value.split(/\^([^\s^[\]]{1,30})\^/).flatMap((value, index): readonly PhrasingContent[] => {
    if (value === '') return []
    return [index % 2 === 0 ? { type: 'text', value } : raised(value)]
  })

const raised = (value: string): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'sup' },
  children: [{ type: 'text', value }],
})
