import { tableStyles } from '#main/office/docx/table-styles.ts'
import { listNames, styleLists } from '#main/office/docx/template-names.ts'
import { pack, type Rewriting, rewrite, unpack } from '#main/office/paper/office-package.ts'

/** A file of docx with what it leaves out, and without what changes at each making. */
export const finished = (bytes: Uint8Array): Uint8Array => pack(rewrite(unpack(bytes), finishings))

const finishings: Readonly<Record<string, Rewriting>> = {
  'docProps/core.xml': (xml) => xml.replace(/<dcterms:(created|modified).*?<\/dcterms:\1>/g, ''),
  'word/styles.xml': (xml) =>
    withTableStyles(withSigns(withDots(xml.replace('<w:pPrDefault><w:pPr>', (start) => `${start}<w:widowControl/>`)))),
  'word/settings.xml': (xml) => xml.replace('</w:settings>', (end) => frenchHabits + end),
  'word/numbering.xml': (xml) => withStyleLists(withNames(withoutOwnList(xml))),
}

/** docx knows no leader in a style: dots lead a pen to the end of a line to fill, and the eye to a page. */
const withDots = (xml: string): string =>
  xml.replace(/(w:styleId="(?:LigneARemplir|TOC1|TOC2)".*?<w:tab w:val="right" )/gs, '$1w:leader="dot" ')

const frenchHabits = '<w:themeFontLang w:val="fr-FR"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'

/** docx adds bullets of its own, as the first list; a document opens the lists it needs itself. */
const withoutOwnList = (xml: string): string =>
  xml.replace(/<w:abstractNum .*?<\/w:abstractNum>/, '').replace(/<w:num .*<\/w:num>/, '')

/** docx knows lists by name, Word by number: the name of each is written where Word keeps one. */
const withNames = (xml: string): string => {
  const names = listNames.values()
  return xml.replace(/<w:multiLevelType [^>]*\/>/g, (type) => `${type}<w:name w:val="${names.next().value}"/>`)
}

const signedStyles = Object.entries(styleLists)

/** A style that carries a list says which, before its spacing. */
const withSigns = (xml: string): string =>
  signedStyles.reduce(
    (styles, [id], index) =>
      styles.replace(
        new RegExp(`(<w:style [^>]*w:styleId="${id}".*?)(<w:spacing )`, 's'),
        `$1<w:numPr><w:numId w:val="${index + 1}"/></w:numPr>$2`,
      ),
    xml,
  )

/** The list of each of these styles, whose first level is of the style. */
const withStyleLists = (xml: string): string =>
  signedStyles.reduce((numbering, [id, list], index) => {
    const named = new RegExp(
      `(<w:abstractNum w:abstractNumId="(\\d+)"[^>]*><w:multiLevelType [^>]*/><w:name w:val="${list}"/><w:lvl .*?<w:numFmt [^>]*/>)`,
      's',
    )
    const definition = named.exec(numbering)?.[2]
    const carried = `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${definition}"/></w:num></w:numbering>`
    return numbering.replace(named, `$1<w:pStyle w:val="${id}"/>`).replace('</w:numbering>', carried)
  }, xml)

const withTableStyles = (xml: string): string => xml.replace('</w:styles>', (end) => tableStyles() + end)
