import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element of a part of a Word file. Names are without their prefix: producers do not agree on prefixes. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Of a text, whose name is `#text`; empty for an element. */
  readonly text: string
}

/** Deeper than any document; the parser refuses what stands deeper. */
const deepestTags = 600

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Entities are few and decoded below: a file that defines its own never grows here.
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: deepestTags,
})

/** The root of a part; an empty element when it has none. @throws Error when tags stand too deep in one another */
export const parseXml = (xml: string): XmlNode =>
  (parser.parse(xml.replace(/^\ufeff/, '')) as readonly Parsed[]).map(nodeOf).find(({ name }) => name !== '#text') ??
  emptyNode

/** The same of a file that may deceive. @throws Error when its tags are not closed, or anything else is not well formed */
export const parseStrictly = (xml: string): XmlNode => {
  if (XMLValidator.validate(xml.replace(/^\ufeff/, '')) !== true) throw new Error('This XML is not well formed')
  return parseXml(xml)
}

/** Whether this was thrown because tags stand too deep in one another: the parser and the stack each have their limit. */
export const isTooNested = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && /nested tags/i.test(error.message))

const emptyNode: XmlNode = { name: '', attributes: {}, children: [], text: '' }

type Parsed = Readonly<Record<string, readonly Parsed[] | string | Readonly<Record<string, string>>>>

const nodeOf = (parsed: Parsed): XmlNode => {
  const name = Object.keys(parsed).find((key) => key !== ':@') ?? ''
  const content = parsed[name]
  if (name === '#text') return { ...emptyNode, name, text: decoded(String(content)) }
  const attributes = (parsed[':@'] ?? {}) as Readonly<Record<string, string>>
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, decoded(String(value))])),
    children: Array.isArray(content) ? content.map(nodeOf) : [],
    text: '',
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (all, hex, decimal, name) => {
        const point = name === undefined ? Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16) : 0
        return name === undefined ? (point <= 0x10ffff ? String.fromCodePoint(point) : all) : (named[name] ?? all)
      })
    : text

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
