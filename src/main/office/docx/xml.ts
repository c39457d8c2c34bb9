/** XML as text: elements of WordprocessingML, named without their prefix. */
export type Xml = string

type Attributes = Readonly<Record<string, string | number>>

/** `w('spacing', { before: 160 })` is `<w:spacing w:before="160"/>`; a name with its own prefix keeps it. */
export const w = (name: string, attributes: Attributes = {}, ...content: readonly Xml[]): Xml => {
  const inside = content.join('')
  const tag = prefixed(name)
  let open = `<${tag}`
  for (const key in attributes) open += ` ${prefixed(key)}="${escapeXml(String(attributes[key]))}"`
  return inside === '' ? `${open}/>` : `${open}>${inside}</${tag}>`
}

/** `<w:sz w:val="22"/>`: how Word writes most properties. */
export const val = (name: string, value: string | number): Xml => w(name, { val: value })

const prefixed = (name: string): string => (name.includes(':') ? name : `w:${name}`)

/** For text and attributes both. The text is clean already (`clean-document.ts`). */
export const escapeXml = (text: string): string =>
  /[&<>"]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text

export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
