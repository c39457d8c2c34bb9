import type { DocumentLanguage } from '#shared/text/rich-text/language-of.ts'
import type { Xml } from '../docx/xml.ts'
import type { TheirStyles } from './their-styles.ts'

/** What a house has already, that what is written in it must not clash with. */
export interface House {
  readonly styles: TheirStyles
  /** How the names of new relationships begin. */
  readonly prefix: string
  /** The highest numbers it gave to a drawing and to a note. */
  readonly lastDrawing: number
  readonly lastNote: number
  readonly strict: boolean
  /** Of what is written. */
  readonly language: DocumentLanguage
}

/** What the writer wrote for a template of Concerto’s, as it is written in a house: its styles, its numbers, its language. */
export const inTheirWords = (xml: Xml, house: House): Xml =>
  [inStyles, withoutTheirNumbers, renamed, renumbered, inItsLanguage, strictly].reduce(
    (written, step) => step(written, house),
    xml,
  )

type Step = (xml: Xml, house: House) => Xml

const inStyles: Step = (xml, { styles }) =>
  xml.replace(
    /<w:([pr]|tbl)Style w:val="([^"]*)"/g,
    (_all, kind: string, id: string) => `<w:${kind}Style w:val="${styles.idOf.get(id) ?? id}"`,
  )

/** A style that numbers its paragraphs would print a number that the minutes do not say. */
const withoutTheirNumbers: Step = (xml, { styles }) =>
  xml.replace(
    /<w:pPr><w:pStyle w:val="([^"]*)"\/>(?:<w:(?:keepNext|pageBreakBefore)\b[^>]*\/>)*(?!<w:(?:numPr|keepNext|pageBreakBefore)\b)/g,
    (all, id: string) =>
      styles.numbered.has(id) ? `${all}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>` : all,
  )

const renamed: Step = (xml, { prefix }) =>
  xml.replace(
    / r:(id|embed)="((?:link|picture)\d+)"/g,
    (_all, kind: string, name: string) => ` r:${kind}="${prefix}${name}"`,
  )

const renumbered: Step = (xml, { lastDrawing, lastNote }) =>
  xml
    .replace(
      /<(wp:docPr|pic:cNvPr) id="(\d+)"/g,
      (_all, tag: string, id: string) => `<${tag} id="${Number(id) + lastDrawing}"`,
    )
    .replace(
      /<w:(footnoteReference|footnote) w:id="(\d+)"/g,
      (_all, tag: string, id: string) => `<w:${tag} w:id="${Number(id) + lastNote}"`,
    )

/** In a house that speaks another language, or none, each run says its own. */
const inItsLanguage: Step = (xml, { styles, language }) =>
  styles.language !== '' && language.startsWith(styles.language)
    ? xml
    : xml.replace(
        /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/g,
        (_all, letters: string | undefined) => `<w:r><w:rPr>${letters ?? ''}<w:lang w:val="${language}"/></w:rPr>`,
      )

const strictNames: readonly (readonly [RegExp, string])[] = [
  [
    /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/g,
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  [/http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\//g, 'http://purl.oclc.org/ooxml/officeDocument/'],
  [/http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\//g, 'http://purl.oclc.org/ooxml/drawingml/'],
  [/(<w:ind\s[^>]*)w:left=/g, '$1w:start='],
  [/(<w:ind\s[^>]*)w:right=/g, '$1w:end='],
]

/** Sides are « start » and « end » there, but for the rules of a paragraph. */
const tableSides = /<w:(tblBorders|tblCellMar|tcBorders|tcMar)>.*?<\/w:\1>/gs

const strictly: Step = (xml, { strict }) => (strict ? strictXml(xml) : xml)

/** The same in the strict variant of the format. */
export const strictXml = (xml: Xml): Xml =>
  strictNames
    .reduce((written, [ordinary, own]) => written.replace(ordinary, own), xml)
    .replace(tableSides, (sides) => sides.replaceAll('<w:left ', '<w:start ').replaceAll('<w:right ', '<w:end '))
