import { SaxesParser, type SaxesTagNS } from 'saxes'
import { spaceName } from './spaces.ts'
import { XmlFault } from './xml-fault.ts'
import { xmlText } from './xml-text.ts'

/** An element of a part of an Office file. */
export interface XmlNode {
  /** Without its prefix: producers do not agree on prefixes. */
  readonly name: string
  /** What its prefix stands for: « w », « wp », or an address that Office does not use. Empty for none, and for a text. */
  readonly space: string
  /** By name: alone when it has no prefix or that of its element, else `r:id`, whatever the prefix in the file. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Of a text, whose name is `#text`; empty for an element. */
  readonly text: string
}

/** Deeper than any document. */
const deepestTags = 600

/** Elements, texts and attributes of a package: three hundred pages have a third of this. */
export const mostPieces = 1_000_000

/** How many pieces may still be read, of all the files of a package. */
export interface Allowance {
  pieces: number
}

export const newAllowance = (): Allowance => ({ pieces: mostPieces })

/**
 * The root of a file of XML, read as the norm says, to the letter: one that any reader of XML would read in another way is
 * refused. @throws XmlFault
 */
export const parseXml = (xml: string, left: Allowance = newAllowance()): XmlNode => {
  const parser = new SaxesParser({ xmlns: true, position: false, defaultXMLVersion: '1.0', forceXMLVersion: true })
  const above: Growing[] = [growing()]
  const count = (): void => {
    left.pieces -= 1
    if (left.pieces < 0) throw new XmlFault('crowded', 'This XML has too many pieces')
  }
  const add = (child: XmlNode): void => {
    count()
    above.at(-1)?.children.push(child)
  }
  const say = (text: string): void => {
    if (above.length > 1 && text !== '') add({ ...nothing, name: '#text', text })
  }
  parser.on('doctype', () => {
    throw new XmlFault('doctype', 'This XML has a type of its own')
  })
  parser.on('attribute', count)
  parser.on('opentag', (tag) => {
    if (above.length > deepestTags) throw new XmlFault('nested', 'Tags of this XML stand too deep in one another')
    const node = { ...growing(), ...named(tag) }
    add(node)
    above.push(node)
  })
  parser.on('closetag', () => {
    above.pop()
  })
  parser.on('text', say)
  parser.on('cdata', say)
  try {
    parser.write(xml).close()
  } catch (error) {
    throw error instanceof XmlFault ? error : new XmlFault('damaged', 'This XML is not well formed')
  }
  return above[0]?.children[0] ?? nothing
}

/** The root of a file, in the encoding that it says. @throws XmlFault */
export const readXml = (bytes: Uint8Array, left?: Allowance): XmlNode => parseXml(xmlText(bytes), left)

type Growing = XmlNode & { readonly children: XmlNode[] }

const nothing: XmlNode = { name: '', space: '', attributes: {}, children: [], text: '' }

const growing = (): Growing => ({ ...nothing, children: [] })

const named = ({ local, uri, attributes }: SaxesTagNS): Pick<XmlNode, 'name' | 'space' | 'attributes'> => ({
  name: local,
  space: spaceName(uri),
  attributes: byName(
    Object.values(attributes)
      .filter(({ uri: space }) => space !== 'http://www.w3.org/2000/xmlns/')
      .map((one) => [one.uri === '' || one.uri === uri ? one.local : `${spaceName(one.uri)}:${one.local}`, one.value]),
  ),
})

/** @throws XmlFault when two have the same name, of which each program would read its own */
const byName = (attributes: readonly (readonly [name: string, value: string])[]): XmlNode['attributes'] => {
  const named = Object.fromEntries(attributes)
  if (Object.keys(named).length < attributes.length)
    throw new XmlFault('damaged', 'An element of this XML says the same thing twice')
  return named
}

/** Whether this was thrown because tags stand too deep in one another: the parser and the stack each have their limit. */
export const isTooNested = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof XmlFault && error.kind === 'nested')

/** The first child of this name, `null` when there is none. */
export const child = (node: XmlNode | null, name: string): XmlNode | null =>
  node?.children.find((one) => one.name === name) ?? null

/** By a path of names, one in the other. */
export const at = (node: XmlNode | null, ...path: readonly string[]): XmlNode | null =>
  path.reduce<XmlNode | null>(child, node)

export const childrenNamed = (node: XmlNode | null, name: string): readonly XmlNode[] =>
  (node?.children ?? []).filter((one) => one.name === name)

/** `<w:numId w:val="3"/>` under a node says « 3 »; `null` when it is not there. */
export const valueAt = (node: XmlNode | null, ...path: readonly string[]): string | null =>
  at(node, ...path)?.attributes.val ?? null

/** Whether a property is on: there, and not said to be off. */
export const isOn = (property: XmlNode | null): boolean =>
  property !== null && !['0', 'false', 'off', 'none'].includes(property.attributes.val ?? '')

/** Every element of these names, however deep, in order; what stands inside one of them is not looked at. */
export const descendants = (node: XmlNode, ...names: readonly string[]): readonly XmlNode[] =>
  node.children.flatMap((one) => (names.includes(one.name) ? [one] : descendants(one, ...names)))

/** A node and all that stands in it, however deep, each before what stands in it. */
export function* elementsIn(node: XmlNode): Generator<XmlNode> {
  yield node
  for (const one of node.children) if (one.name !== '#text') yield* elementsIn(one)
}

/** All its text, as it stands. */
export const textIn = (node: XmlNode): string =>
  node.name === '#text' ? node.text : node.children.map(textIn).join('')
