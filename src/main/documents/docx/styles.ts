import type { IBordersOptions, IParagraphStyleOptions, IPropertiesOptions } from 'docx'
import { centimetres, eighths, halfPoints, textWidth, twips } from './measures.ts'
import { palette } from './palette.ts'

/** What a style changes from Normal. Sizes and spaces in points, indents in centimetres. */
interface Look {
  readonly name: string
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly color?: string
  /** Between letters. */
  readonly spread?: number
  readonly before?: number
  readonly after?: number
  /** A multiple of single spacing, or a least height in points. */
  readonly line?: number | { readonly atLeast: number }
  readonly left?: number
  readonly right?: number
  readonly border?: IBordersOptions
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly outline?: number
  readonly basedOn?: string
  /** The style of the paragraph typed after it. */
  readonly next?: string
  readonly rightTab?: number
}

const rule = (side: keyof IBordersOptions, points: number, color: string, space: number): IBordersOptions => ({
  [side]: { style: 'single', size: eighths(points), color, space },
})

const { petrol, grey, thread, quoteBar, white } = palette
const inTable = { line: { atLeast: 12.5 }, keepLines: true } as const

/** Every paragraph style of the documents. Names that Word knows are Word's, so that it shows them in French. */
const looks = {
  Surtitre: {
    name: 'Surtitre',
    size: 13,
    color: petrol,
    after: 1,
    line: 1.1,
    border: rule('top', 3, petrol, 12),
    next: 'Title',
  },
  Title: { name: 'Title', size: 23, bold: true, color: petrol, after: 5, line: 1.05, next: 'Subtitle' },
  Subtitle: { name: 'Subtitle', size: 12, after: 1, line: 1.1 },
  Perimetre: { name: 'Périmètre', size: 10, color: grey, after: 1, line: 1.1 },
  Reunion: { name: 'Réunion', size: 12.5, bold: true, before: 18, after: 3 },
  TypeDeDocument: { name: 'Type de document', size: 10.5, bold: true, color: petrol, after: 9, spread: 0.7 },
  Chapeau: { name: 'Chapeau', size: 10, bold: true, border: rule('top', 0.5, thread, 8) },

  Heading1: {
    name: 'heading 1',
    size: 14,
    bold: true,
    color: petrol,
    before: 20,
    after: 7,
    line: 1.08,
    keepNext: true,
    outline: 0,
  },
  Heading2: {
    name: 'heading 2',
    size: 12.5,
    color: petrol,
    before: 6,
    after: 7,
    line: 1.08,
    keepNext: true,
    outline: 1,
  },
  Heading3: { name: 'heading 3', bold: true, before: 2, after: 8, line: 1.08, keepNext: true, outline: 2 },
  Heading4: { name: 'heading 4', bold: true, color: petrol, before: 6, after: 4, keepNext: true, outline: 3 },
  Heading5: { name: 'heading 5', color: petrol, before: 6, after: 4, keepNext: true, outline: 4 },
  Heading6: { name: 'heading 6', color: grey, before: 6, after: 4, keepNext: true, outline: 5 },

  Intervenant: { name: 'Intervenant', after: 0, keepNext: true, next: 'Fonction' },
  Fonction: { name: 'Fonction', size: 10, color: grey, left: 0.9, after: 9, keepNext: true, next: 'Normal' },
  ListeDeCorps: { name: 'Liste de corps', after: 3 },
  Quote: {
    name: 'Quote',
    size: 10,
    italic: true,
    before: 8,
    after: 3,
    line: 1.12,
    left: 0.9,
    right: 0.5,
    border: rule('left', 2.25, quoteBar, 12),
    keepNext: true,
    keepLines: true,
    next: 'SourceDeCitation',
  },
  SourceDeCitation: { name: 'Source de citation', size: 9.5, after: 10, line: 1.08, left: 0.9, right: 0.5 },
  Note: { name: 'Note', size: 9, after: 3 },

  TexteDeTableau: { name: 'Texte de tableau', size: 10, after: 2, ...inTable },
  ListeDeTableau: { name: 'Liste de tableau', size: 10, after: 2.5, ...inTable },
  DetailDeTableau: { name: 'Détail de tableau', size: 10, after: 4, left: 0.46, ...inTable },
  NoteDeTableau: { name: 'Note de tableau', size: 9, after: 3, line: { atLeast: 11.5 }, keepLines: true },
  Libelle: { name: 'Libellé', size: 9.5, bold: true, color: petrol, after: 0, line: 1, keepNext: true },
  SuiteDeLibelle: { name: 'Suite de libellé', bold: false, basedOn: 'Libelle' },
  Bandeau: { name: 'Bandeau', size: 9.5, bold: true, color: white, after: 0, line: 1, keepNext: true },
  TexteNominatif: { name: 'Texte de liste nominative', size: 9.5, after: 2, ...inTable },
  EntreTableaux: { name: 'Entre tableaux', size: 2, after: 0, line: 1 },
  Footer: {
    name: 'footer',
    size: 8,
    color: grey,
    after: 0,
    line: 1,
    border: rule('top', 0.75, petrol, 5),
    rightTab: textWidth,
  },
} as const satisfies Readonly<Record<string, Look>>

export type StyleId = keyof typeof looks

/** What the document says once for all its text: Arial 11, French, no lone lines. */
const base = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="fr-FR" w:eastAsia="fr-FR" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
</w:styles>`.replaceAll('\n', '')

export const styles: Pick<IPropertiesOptions, 'externalStyles' | 'styles'> = {
  externalStyles: base,
  styles: {
    paragraphStyles: Object.entries<Look>(looks).map(([id, look]) => paragraphStyle(id, look)),
    characterStyles: [
      {
        id: 'Hyperlink',
        name: 'Hyperlink',
        basedOn: 'DefaultParagraphFont',
        run: { color: palette.link, underline: { type: 'single' } },
      },
    ],
  },
}

function paragraphStyle(id: string, look: Look): IParagraphStyleOptions {
  return {
    id,
    name: look.name,
    basedOn: look.basedOn ?? 'Normal',
    ...(look.next === undefined ? {} : { next: look.next }),
    quickFormat: true,
    run: {
      ...(look.size === undefined ? {} : { size: halfPoints(look.size) }),
      ...(look.bold === undefined ? {} : { bold: look.bold }),
      ...(look.italic === undefined ? {} : { italics: look.italic }),
      ...(look.color === undefined ? {} : { color: look.color }),
      ...(look.spread === undefined ? {} : { characterSpacing: twips(look.spread) }),
    },
    paragraph: {
      spacing: spacingOf(look),
      ...(look.keepNext ? { keepNext: true } : {}),
      ...(look.keepLines ? { keepLines: true } : {}),
      ...(look.outline === undefined ? {} : { outlineLevel: look.outline }),
      ...(look.border === undefined ? {} : { border: look.border }),
      ...(look.rightTab === undefined ? {} : { rightTabStop: look.rightTab }),
      ...(look.left === undefined && look.right === undefined
        ? {}
        : { indent: { left: centimetres(look.left ?? 0), right: centimetres(look.right ?? 0) } }),
    },
  }
}

function spacingOf({ before, after, line }: Look) {
  return {
    ...(before === undefined ? {} : { before: twips(before) }),
    ...(after === undefined ? {} : { after: twips(after) }),
    ...(line === undefined ? {} : lineOf(line)),
  }
}

function lineOf(line: NonNullable<Look['line']>) {
  return typeof line === 'number'
    ? ({ line: Math.round(240 * line), lineRule: 'auto' } as const)
    : ({ line: twips(line.atLeast), lineRule: 'atLeast' } as const)
}
