import { centimetres, eighths, halfPoints, textWidth, twips } from './measures.ts'
import { palette } from './palette.ts'
import { namespaces, val, w, type Xml, xmlFile } from './xml.ts'

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
  readonly border?: Xml
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly outline?: number
  readonly basedOn?: string
  /** The style of the paragraph typed after it. */
  readonly next?: string
  readonly rightTab?: number
}

const rule = (side: 'top' | 'left', points: number, color: string, space: number): Xml =>
  w('pBdr', {}, w(side, { val: 'single', sz: eighths(points), space, color }))

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

/** The part that holds them, with what the document says once for all its text: Arial 11, French, no lone lines. */
export const stylesPart = (): string =>
  xmlFile(
    w(
      'styles',
      namespaces,
      defaults(),
      w('style', { type: 'paragraph', default: 1, styleId: 'Normal' }, val('name', 'Normal'), w('qFormat')),
      builtIn('character', 'DefaultParagraphFont', 'Default Paragraph Font', ''),
      builtIn('table', 'TableNormal', 'Normal Table', tableDefaults()),
      builtIn('numbering', 'NoList', 'No List', ''),
      ...Object.entries<Look>(looks).map(([id, look]) => paragraphStyle(id, look)),
      linkStyle(),
    ),
  )

const defaults = (): Xml =>
  w(
    'docDefaults',
    {},
    w(
      'rPrDefault',
      {},
      w(
        'rPr',
        {},
        w('rFonts', { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Arial', cs: 'Arial' }),
        sizeOf(11),
        w('lang', { val: 'fr-FR', eastAsia: 'fr-FR', bidi: 'ar-SA' }),
      ),
    ),
    w('pPrDefault', {}, w('pPr', {}, w('widowControl'), spacingOf({ before: 0, after: 6, line: 1.15 }))),
  )

const builtIn = (type: string, styleId: string, name: string, content: Xml): Xml =>
  w(
    'style',
    { type, default: 1, styleId },
    val('name', name),
    val('uiPriority', 99),
    w('semiHidden'),
    w('unhideWhenUsed'),
    content,
  )

const tableDefaults = (): Xml => w('tblPr', {}, w('tblInd', { w: 0, type: 'dxa' }))

const linkStyle = (): Xml =>
  w(
    'style',
    { type: 'character', styleId: 'Hyperlink' },
    val('name', 'Hyperlink'),
    val('basedOn', 'DefaultParagraphFont'),
    val('uiPriority', 99),
    w('rPr', {}, val('color', palette.link), val('u', 'single')),
  )

const paragraphStyle = (id: string, look: Look): Xml =>
  w(
    'style',
    { type: 'paragraph', styleId: id },
    val('name', look.name),
    val('basedOn', look.basedOn ?? 'Normal'),
    look.next === undefined ? '' : val('next', look.next),
    w('qFormat'),
    wrapped('pPr', paragraphProperties(look)),
    wrapped('rPr', letterProperties(look)),
  )

const wrapped = (name: string, content: Xml): Xml => (content === '' ? '' : w(name, {}, content))

/** In the order of the schema. */
const paragraphProperties = (look: Look): Xml =>
  (look.keepNext ? w('keepNext') : '') +
  (look.keepLines ? w('keepLines') : '') +
  (look.border ?? '') +
  (look.rightTab === undefined ? '' : w('tabs', {}, w('tab', { val: 'right', pos: look.rightTab }))) +
  spacingOf(look) +
  indentOf(look) +
  (look.outline === undefined ? '' : val('outlineLvl', look.outline))

const letterProperties = (look: Look): Xml =>
  (look.bold === undefined ? '' : val('b', Number(look.bold)) + val('bCs', Number(look.bold))) +
  (look.italic ? w('i') + w('iCs') : '') +
  (look.color === undefined ? '' : val('color', look.color)) +
  (look.spread === undefined ? '' : val('spacing', twips(look.spread))) +
  (look.size === undefined ? '' : sizeOf(look.size))

const sizeOf = (points: number): Xml => val('sz', halfPoints(points)) + val('szCs', halfPoints(points))

const spacingOf = ({ before, after, line }: Pick<Look, 'before' | 'after' | 'line'>): Xml => {
  const attributes = {
    ...(before === undefined ? {} : { before: twips(before) }),
    ...(after === undefined ? {} : { after: twips(after) }),
    ...(line === undefined ? {} : lineOf(line)),
  }
  return Object.keys(attributes).length === 0 ? '' : w('spacing', attributes)
}

const lineOf = (line: NonNullable<Look['line']>) =>
  typeof line === 'number'
    ? { line: Math.round(240 * line), lineRule: 'auto' }
    : { line: twips(line.atLeast), lineRule: 'atLeast' }

const indentOf = ({ left, right }: Look): Xml =>
  left === undefined && right === undefined
    ? ''
    : w('ind', { left: centimetres(left ?? 0), right: centimetres(right ?? 0) })
