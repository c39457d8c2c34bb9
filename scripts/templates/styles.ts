import { type IBaseParagraphStyleOptions, type IBordersOptions, type IStylesOptions, LineRuleType } from 'docx'
import { centimetres, eighths, halfPoints, twips } from '#main/office/docx/measures.ts'
import { linkStyleId, type StyleId, styleNames } from '#main/office/docx/template-names.ts'
import { palette } from '#main/office/paper/palette.ts'

type Style = IBaseParagraphStyleOptions

/** What a template sets otherwise than the looks below: letters and paragraph, each property on its own. */
export type LookChanges = Readonly<Partial<Record<StyleId, Pick<Style, 'run' | 'paragraph'>>>>

const { petrol, grey, link, thread, quoteBar, white } = palette

export const lines = (count: number) => ({ line: Math.round(240 * count), lineRule: LineRuleType.AUTO })
export const atLeast = (points: number) => ({ line: twips(points), lineRule: LineRuleType.AT_LEAST })
export const around = (before: number, after: number) => ({ before: twips(before), after: twips(after) })

export const rule = (side: 'top' | 'left', points: number, color: string, space: number): IBordersOptions => ({
  [side]: { style: 'single', size: eighths(points), color, space },
})

const quoted = { left: centimetres(0.9), right: centimetres(0.5) }

/** The look of every paragraph style, in reading order. */
const looks: Readonly<Record<StyleId | 'Footer', Style>> = {
  Surtitre: {
    next: 'Title',
    run: { size: halfPoints(13), color: petrol },
    paragraph: { spacing: { after: twips(1), ...lines(1.1) }, border: rule('top', 3, petrol, 12) },
  },
  Title: {
    next: 'Subtitle',
    run: { size: halfPoints(23), bold: true, color: petrol },
    paragraph: { spacing: { after: twips(5), ...lines(1.05) } },
  },
  Subtitle: {
    run: { size: halfPoints(12) },
    paragraph: { spacing: { after: twips(1), ...lines(1.1) } },
  },
  Perimetre: {
    run: { size: halfPoints(10), color: grey },
    paragraph: { spacing: { after: twips(1), ...lines(1.1) } },
  },
  Reunion: {
    run: { size: halfPoints(12.5), bold: true },
    paragraph: { spacing: around(18, 3) },
  },
  TypeDeDocument: {
    run: { size: halfPoints(10.5), bold: true, color: petrol, characterSpacing: twips(0.7) },
    paragraph: { spacing: around(6, 9) },
  },
  Chapeau: {
    run: { size: halfPoints(10), bold: true },
    paragraph: { border: rule('top', 0.5, thread, 8) },
  },

  Heading1: {
    next: 'Normal',
    run: { size: halfPoints(14), bold: true, color: petrol },
    paragraph: { outlineLevel: 0, keepNext: true, spacing: { ...around(20, 7), ...lines(1.08) } },
  },
  Heading2: {
    next: 'Normal',
    run: { size: halfPoints(12.5), color: petrol },
    paragraph: { outlineLevel: 1, keepNext: true, spacing: { ...around(6, 7), ...lines(1.08) } },
  },
  Heading3: {
    next: 'Normal',
    run: { bold: true },
    paragraph: { outlineLevel: 2, keepNext: true, spacing: { ...around(2, 8), ...lines(1.08) } },
  },
  Heading4: {
    next: 'Normal',
    run: { bold: true, color: petrol },
    paragraph: { outlineLevel: 3, keepNext: true, spacing: around(6, 4) },
  },
  Heading5: {
    next: 'Normal',
    run: { color: petrol },
    paragraph: { outlineLevel: 4, keepNext: true, spacing: around(6, 4) },
  },
  Heading6: {
    next: 'Normal',
    run: { color: grey },
    paragraph: { outlineLevel: 5, keepNext: true, spacing: around(6, 4) },
  },

  TitreDOuverture: {
    next: 'Normal',
    run: { size: halfPoints(22), bold: true, color: petrol },
    paragraph: { outlineLevel: 0, keepNext: true, spacing: { ...around(0, 8), ...lines(1.05) } },
  },
  TitreCompact: {
    next: 'Normal',
    run: { bold: true, color: petrol },
    paragraph: { outlineLevel: 1, keepNext: true, spacing: { ...around(9, 4), ...lines(1.08) } },
  },

  Intervenant: { next: 'Fonction', paragraph: { keepNext: true, spacing: { after: 0 } } },
  Fonction: {
    next: 'Normal',
    run: { size: halfPoints(10), color: grey },
    paragraph: { keepNext: true, spacing: { after: twips(9) }, indent: { left: centimetres(0.9) } },
  },
  ListeDeCorps: { paragraph: { spacing: { after: twips(3) } } },
  Quote: {
    next: 'SourceDeCitation',
    run: { size: halfPoints(10), italics: true },
    paragraph: {
      keepNext: true,
      keepLines: true,
      border: rule('left', 2.25, quoteBar, 12),
      spacing: { ...around(8, 3), ...lines(1.12) },
      indent: quoted,
    },
  },
  SourceDeCitation: {
    run: { size: halfPoints(9.5) },
    paragraph: { spacing: { after: twips(10), ...lines(1.08) }, indent: quoted },
  },
  Note: { run: { size: halfPoints(9) }, paragraph: { spacing: { after: twips(3) } } },

  TexteDeTableau: {
    run: { size: halfPoints(10) },
    paragraph: { keepLines: true, spacing: { after: twips(2), ...atLeast(12.5) } },
  },
  ListeDeTableau: {
    run: { size: halfPoints(10) },
    paragraph: { keepLines: true, spacing: { after: twips(2.5), ...atLeast(12.5) } },
  },
  DetailDeTableau: {
    run: { size: halfPoints(10) },
    paragraph: { keepLines: true, spacing: { after: twips(4), ...atLeast(12.5) }, indent: { left: centimetres(0.46) } },
  },
  NoteDeTableau: {
    run: { size: halfPoints(9) },
    paragraph: { keepLines: true, spacing: { after: twips(3), ...atLeast(11.5) } },
  },
  Libelle: {
    run: { size: halfPoints(9.5), bold: true, color: petrol },
    paragraph: { keepNext: true, spacing: { after: 0, ...lines(1) } },
  },
  SuiteDeLibelle: { basedOn: 'Libelle', run: { bold: false } },
  Bandeau: {
    run: { size: halfPoints(9.5), bold: true, color: white },
    paragraph: { keepNext: true, spacing: { after: 0, ...lines(1) } },
  },
  TexteNominatif: {
    run: { size: halfPoints(9.5) },
    paragraph: { keepLines: true, spacing: { after: twips(2), ...atLeast(12.5) } },
  },
  TexteDense: {
    run: { size: halfPoints(9) },
    paragraph: { keepLines: true, spacing: { after: 0, ...lines(1) } },
  },
  ChiffreDense: {
    basedOn: 'TexteDense',
    paragraph: { alignment: 'right', keepLines: true, spacing: { after: 0, ...lines(1) } },
  },
  EntreTableaux: {
    run: { size: halfPoints(2) },
    paragraph: { spacing: { after: 0, ...lines(1) } },
  },
  Destinataire: {
    paragraph: { spacing: around(12, 6), indent: { left: centimetres(8.6) } },
  },
  LigneARemplir: { paragraph: { spacing: around(6, 6) } },
  Chiffre: {
    run: { size: halfPoints(10) },
    paragraph: { alignment: 'right', spacing: { after: twips(2), ...atLeast(12.5) } },
  },
  Rappel: {
    run: { size: halfPoints(10), color: petrol },
    paragraph: { keepNext: true, border: rule('top', 2.25, petrol, 6), spacing: { ...around(0, 2), ...lines(1.08) } },
  },
  Encadre: {
    run: { size: halfPoints(10) },
    paragraph: {
      keepLines: true,
      border: rule('left', 3, petrol, 6),
      spacing: { ...around(6, 4), ...atLeast(12.5) },
      indent: { left: centimetres(0.25) },
    },
  },
  TOC1: {
    run: { size: halfPoints(10.5), bold: true, color: petrol },
    paragraph: { spacing: { ...around(7, 2), ...lines(1.08) } },
  },
  TOC2: {
    run: { size: halfPoints(10) },
    paragraph: { spacing: { ...around(0, 2), ...lines(1.08) }, indent: { left: centimetres(0.6) } },
  },
  Footer: {
    name: 'footer',
    run: { size: halfPoints(8), color: grey },
    paragraph: {
      border: rule('top', 0.75, petrol, 5),
      spacing: { after: 0, ...lines(1) },
    },
  },
}

const names = { ...styleNames, Footer: 'footer' }

/**
 * All text is Arial 11, French.
 * @param width of the text, in twips: page numbers stand at its end
 */
export const styles = (changes: LookChanges, width: number): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: 'Arial',
        size: halfPoints(11),
        language: { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { ...around(0, 6), ...lines(1.15) } },
    },
  },
  paragraphStyles: Object.entries(looks).map(([id, look]) =>
    changed(
      changed(
        { id, name: names[id as keyof typeof names], basedOn: 'Normal', quickFormat: true, ...look },
        ended.has(id) ? atEnd(width) : id === 'LigneARemplir' ? filled(width) : undefined,
      ),
      changes[id as StyleId],
    ),
  ),
  characterStyles: [
    { id: linkStyleId, name: linkStyleId, uiPriority: 99, run: { color: link, underline: { type: 'single' } } },
    // docx gives this name of a character style to a paragraph style.
    { id: 'Strong', name: 'Strong', uiPriority: 22, run: { bold: true } },
  ],
})

/** What ends with a page stands at the end of the text. */
const ended: ReadonlySet<string> = new Set(['Footer', 'TOC1', 'TOC2'])

const changed = <Look extends Style>(look: Look, change: LookChanges[StyleId]): Look => ({
  ...look,
  ...(change?.run && { run: { ...look.run, ...change.run } }),
  ...(change?.paragraph && { paragraph: { ...look.paragraph, ...change.paragraph } }),
})

/** A box, what it means, and dots up to the end (`finish.ts`). */
const filled = (width: number): LookChanges[StyleId] => ({
  paragraph: { rightTabStop: width, indent: { left: centimetres(0.8), hanging: centimetres(0.8) } },
})

const atEnd = (width: number): LookChanges[StyleId] => ({ paragraph: { rightTabStop: width } })
