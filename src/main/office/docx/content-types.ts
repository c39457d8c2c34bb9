import { originPath } from './origin.ts'
import type { Xml } from './xml.ts'

/**
 * The list of what a package holds, with the parts at these paths declared where they were not. A part of Word’s is named
 * after its type: « footnotes.xml ».
 */
export const withContentTypes = (xml: string, paths: readonly string[]): Xml => {
  const lacking = paths.map(declaration).filter(({ sign }) => !xml.toLowerCase().includes(sign))
  const declared = [...new Set(lacking.map(({ element }) => element))].join('')
  // Defaults may stand among overrides: the schema lets them mix.
  return xml.replace('</Types>', (end) => declared + end)
}

interface Declaration {
  /** What the list already says when the part is declared, in lower case. */
  readonly sign: string
  readonly element: Xml
}

const declaration = (path: string): Declaration => {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  if (path === originPath)
    return {
      sign: `partname="/${path.toLowerCase()}"`,
      element: `<Override PartName="/${path}" ContentType="${originType}"/>`,
    }
  if (ending === 'xml')
    return {
      sign: `partname="/${path}"`,
      element: `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${path.slice(path.lastIndexOf('/') + 1, -'.xml'.length)}+xml"/>`,
    }
  const type = ending === 'rels' ? 'application/vnd.openxmlformats-package.relationships+xml' : `image/${ending}`
  return { sign: `extension="${ending}"`, element: `<Default Extension="${ending}" ContentType="${type}"/>` }
}

const originType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'
