import { listNames } from '#main/office/docx/template-names.ts'
import { pack, type Rewriting, rewrite, unpack } from '#main/office/paper/office-package.ts'

/** A file of docx with what it leaves out, and without what changes at each making. */
export const finished = (bytes: Uint8Array): Uint8Array => pack(rewrite(unpack(bytes), finishings))

const finishings: Readonly<Record<string, Rewriting>> = {
  'docProps/core.xml': (xml) => xml.replace(/<dcterms:(created|modified).*?<\/dcterms:\1>/g, ''),
  'word/styles.xml': (xml) => withDots(xml.replace('<w:pPrDefault><w:pPr>', (start) => `${start}<w:widowControl/>`)),
  'word/settings.xml': (xml) => xml.replace('</w:settings>', (end) => frenchHabits + end),
  'word/numbering.xml': (xml) => withNames(withoutOwnList(xml)),
}

/** docx knows no leader in a style: dots lead a pen to the end of a line to fill. */
const withDots = (xml: string): string =>
  xml.replace(/(w:styleId="LigneARemplir".*?<w:tab w:val="right" )/s, '$1w:leader="dot" ')

const frenchHabits = '<w:themeFontLang w:val="fr-FR"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'

/** docx adds bullets of its own, as the first list; a document opens the lists it needs itself. */
const withoutOwnList = (xml: string): string =>
  xml.replace(/<w:abstractNum .*?<\/w:abstractNum>/, '').replace(/<w:num .*<\/w:num>/, '')

/** docx knows lists by name, Word by number: the name of each is written where Word keeps one. */
const withNames = (xml: string): string => {
  const names = listNames.values()
  return xml.replace(/<w:multiLevelType [^>]*\/>/g, (type) => `${type}<w:name w:val="${names.next().value}"/>`)
}
