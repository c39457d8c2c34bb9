import { escapeXml, type Xml, xmlFile } from './xml.ts'

/** The addresses a document links to, each once, and the names by which its text refers to them. */
export interface LinkRegister {
  /** The name of the relationship to this address. */
  nameOf(target: string): string
  all(): readonly { readonly name: string; readonly target: string }[]
}

export const linkRegister = (): LinkRegister => {
  const names = new Map<string, string>()
  return {
    nameOf: (target) => {
      const name = names.get(target) ?? `link${names.size + 1}`
      names.set(target, name)
      return name
    },
    all: () => [...names].map(([target, name]) => ({ name, target })),
  }
}

/** Relationships of a part with these links added, in place of the links of what the template shows there. */
export const relationships = (xml: string, links: LinkRegister): Xml => {
  const added = links.all().map(({ name, target }) => {
    const address = escapeXml(target)
    return `<Relationship Id="${name}" Type="${linkRelation}" Target="${address}" TargetMode="External"/>`
  })
  return withRelations(xml.replace(/<Relationship [^>]*Type="[^"]*\/hyperlink"[^>]*\/>/g, ''), added)
}

/** Relationships with others added; a part that has none gets its own. */
export const withRelations = (xml: string, added: readonly Xml[]): Xml =>
  xml.includes('</Relationships>')
    ? xml.replace('</Relationships>', (end) => added.join('') + end)
    : xmlFile(`<Relationships xmlns="${relationsNamespace}">${added.join('')}</Relationships>`)

const linkRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
