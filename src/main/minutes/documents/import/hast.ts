import type { Element, ElementContent, Nodes, Properties, RootContent, Text } from 'hast'

/** Short constructors and readers for the HTML tree. */
export const element = (tagName: string, properties: Properties, children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [...children],
})

export const text = (value: string): Text => ({ type: 'text', value })

export const isElement = (node: Nodes): node is Element => node.type === 'element'

/** The node when it is an element of one of these names, else `null`. */
export const named = (node: Nodes, ...names: readonly string[]): Element | null =>
  node.type === 'element' && names.includes(node.tagName) ? node : null

/** A property as text; `null` when it is absent or empty. */
export const property = (node: Element, name: string): string | null => {
  const value = node.properties[name]
  return value === undefined || value === null || value === false || value === '' ? null : String(value)
}

/** All the text inside, as it stands. */
export const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

/** The same tree with each element replaced by what `change` makes of it, innermost first. */
export const mapElements = (
  nodes: readonly RootContent[],
  change: (node: Element) => readonly RootContent[],
): RootContent[] =>
  nodes.flatMap((node) =>
    node.type === 'element'
      ? change({ ...node, children: mapElements(node.children, change) as ElementContent[] })
      : [node],
  )

/** The same tree with each text replaced by what `change` makes of it. */
export const mapText = <Node extends RootContent>(node: Node, change: (value: string) => string): Node => {
  if (node.type === 'text') return { ...node, value: change(node.value) }
  return node.type === 'element' ? { ...node, children: node.children.map((child) => mapText(child, change)) } : node
}
