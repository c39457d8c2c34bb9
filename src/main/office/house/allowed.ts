import { isSafeLink } from '#shared/text/rich-text/link.ts'
import { setOf } from './set-of.ts'

/**
 * What a template of the house may be made of, besides its elements (`allowed-elements.ts`). All else is refused by its name: what nobody thought of as much as what is
 * known to fetch or run something.
 */

/** Types of parts, after « application/ », in lower case. */
const partTypes: ReadonlySet<string> = new Set([
  'xml',
  'x-font-ttf',
  'x-fontdata',
  'x-emf',
  'x-wmf',
  'vnd.openxmlformats-package.relationships+xml',
  'vnd.openxmlformats-package.core-properties+xml',
  'vnd.ms-word.styleswitheffects+xml',
  'vnd.ms-office.drawingml.diagramdrawing+xml',
  'vnd.ms-office.classificationlabels+xml',
  'vnd.ms-office.intelligence2+xml',
  ...officeTypes('', 'extended-properties custom-properties customxmlproperties theme'),
  ...officeTypes('wordprocessingml.', 'document.main template.main document.glossary styles settings websettings'),
  ...officeTypes('wordprocessingml.', 'fonttable numbering header footer footnotes endnotes comments people'),
  ...officeTypes('wordprocessingml.', 'commentsextended commentsids commentsextensible'),
  ...officeTypes('drawingml.', 'diagramdata diagramlayout diagramstyle diagramcolors'),
  'vnd.openxmlformats-officedocument.vmldrawing',
  'vnd.openxmlformats-officedocument.obfuscatedfont',
  'vnd.openxmlformats-officedocument.wordprocessingml.printersettings',
])

function officeTypes(family: string, names: string): readonly string[] {
  return names.split(' ').map((name) => `vnd.openxmlformats-officedocument.${family}${name}+xml`)
}

/** @param type of what a part holds, as `[Content_Types].xml` says it */
export const isAllowedPart = (type: string): boolean =>
  isPicture(type) || (/^application\//i.test(type) && partTypes.has(typeName(type)))

const typeName = (type: string): string => type.slice('application/'.length).toLowerCase()

const isPicture = (type: string): boolean =>
  /^image\/(?:png|jpe?g|gif|bmp|tiff?|svg\+xml|webp|(?:x-)?[ew]mf)$/i.test(type)

/** @param type of a part that is allowed */
export const isXmlPart = (type: string): boolean => /[+/]xml$|vmldrawing$/i.test(type)

/** @param type of a part that is allowed */
export const isFontPart = (type: string): boolean => /\/x-font(?:-ttf|data)$|\.obfuscatedfont$/i.test(type)

const relationTypes = setOf(
  'officeDocument core-properties extended-properties custom-properties thumbnail styles stylesWithEffects settings',
  'webSettings fontTable font numbering theme header footer footnotes endnotes comments commentsExtended commentsIds',
  'commentsExtensible people image hyperlink customXml customXmlProps glossaryDocument printerSettings vmlDrawing',
  'diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing classificationlabels intelligence',
)

const relationRoots = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml|schemas\.microsoft\.com)\//

/** @param type of a relationship, whole */
export const isAllowedRelation = (type: string): boolean =>
  relationRoots.test(type) && relationTypes.has(type.slice(type.lastIndexOf('/') + 1))

/** The relationships by which a part that is no XML is referred to: a picture, a font. */
export const leadsToBytes = setOf('image thumbnail font printerSettings')

/** Where a click may lead: the web, a mail, a telephone, a place in the document. */
export const isAllowedAddress = (address: string): boolean =>
  isSafeLink(address.trim()) || /^\s*(?:#|tel:[+\d(). -]+$)/i.test(address)

/** Fields that say what the document or the computer knows, count, number, or print what they hold. */
const fields = setOf(
  '= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BARCODE BIBLIOGRAPHY BIDIOUTLINE CITATION COMMENTS COMPARE',
  'CREATEDATE DATE DISPLAYBARCODE DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME FILESIZE FILLIN FORMCHECKBOX',
  'FORMDROPDOWN FORMTEXT GOTOBUTTON IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC MERGESEQ NEXT NEXTIF',
  'NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET',
  'SHAPE SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE',
)

/** The place of a field within what another says: what it will give there is not known. */
export const innerField = '\u0001'

/** @param said what a field says, whole: « PAGE \\* MERGEFORMAT » */
export const isAllowedField = (said: string): boolean => {
  const name = fieldName(said)
  if (name === 'HYPERLINK') return leadsWhereAllowed(said.trim().slice(name.length))
  if (name === 'MACROBUTTON') return /^\s*MACROBUTTON\s+NoMacro\b/i.test(said)
  return name === '' || fields.has(name)
}

/** « PAGE », as it is shown and looked for; empty for a field that says nothing. */
export const fieldName = (said: string): string => (/^(?:["=]|[^\s\\"]+)/.exec(said.trim())?.[0] ?? '').toUpperCase()

/** « \\o "Titre" », « \\l signet », « \\n », « \\* MERGEFORMAT », « "https://…" », in which « \\" » stands for a quote */
const linkPiece =
  /\s*(?:\\[lot]\s*(?:"(?:[^"\\]|\\["\\])*"|[^\s"\\]+)|\\[hmn](?=\s|$)|\\\*\s*\w+|"((?:[^"\\]|\\["\\])*)"|([^\s"\\]+))/giy

/** @param rest of the instruction of a link: all of it is understood, and each address leads where it may */
const leadsWhereAllowed = (rest: string): boolean => {
  const pieces = [...rest.trimEnd().matchAll(linkPiece)]
  const isWhole = pieces.map(([piece]) => piece).join('') === rest.trimEnd()
  return (
    isWhole &&
    !rest.includes(innerField) &&
    pieces.every(
      ([, quoted, bare = quoted]) => bare === undefined || isAllowedAddress(bare.replaceAll(/\\(["\\])/g, '$1')),
    )
  )
}
