import { centimetres, halfPoints, twips } from '#main/documents/docx/measures.ts'
import type { StyleId } from '#main/documents/docx/template-names.ts'
import { palette } from '#main/documents/palette.ts'
import type { Margins } from './page.ts'
import { around, atLeast, type LookChanges, lines } from './styles.ts'

/** A paragraph a template shows, in one of its styles. */
export interface ShownParagraph {
  readonly style: StyleId | null
  readonly text: string
}

/** What makes one template differ from the others. */
export interface TemplateDeclaration {
  readonly title: string
  readonly margins: Margins
  readonly footed: boolean
  /** Paragraphs it shows already; none in those that documents fill whole. */
  readonly words?: readonly ShownParagraph[]
  /** Looks of its own, over those all documents share. */
  readonly looks: LookChanges
}

const minutes: TemplateDeclaration = {
  title: 'Compte-rendu',
  margins: { top: 2, bottom: 2.1, side: 2.4 },
  footed: true,
  looks: {},
}

/**
 * Avery L7163, 2 × 7 labels of 99.1 × 38.1 mm: the six lines of 38 characters of a postal address hold in it, and no
 * printer has to write near the edge. The bottom is lower than the labels: Word ends a page with a paragraph.
 */
const labels: TemplateDeclaration = {
  title: 'Étiquettes postales',
  margins: { top: 1.515, bottom: 0.5, side: 0.465 },
  footed: false,
  looks: {
    TexteDeTableau: {
      run: { size: halfPoints(10) },
      paragraph: {
        spacing: { ...around(0, 0), ...lines(1.1) },
        indent: { left: centimetres(0.9), right: centimetres(0.3) },
      },
    },
  },
}

const updateSheet: TemplateDeclaration = {
  title: 'Fiche de mise à jour',
  margins: { top: 1.2, bottom: 1.6, side: 1.7 },
  footed: true,
  looks: {
    Surtitre: { run: { size: halfPoints(10) } },
    Title: { run: { size: halfPoints(17) }, paragraph: { spacing: { ...around(0, 3), ...lines(1.05) } } },
    Subtitle: { run: { size: halfPoints(10) }, paragraph: { spacing: { ...around(0, 6), ...lines(1.1) } } },
    Heading1: {
      run: { size: halfPoints(11) },
      paragraph: { spacing: { ...around(6, 3), ...lines(1.05) } },
    },
    Note: {
      run: { size: halfPoints(8.5), color: palette.grey },
      paragraph: { spacing: { ...around(8, 0), ...lines(1.05) } },
    },
    // Each row has a label: rows bound to the next would open a page together.
    Libelle: { paragraph: { keepNext: false } },
    TexteDeTableau: { paragraph: { spacing: { after: twips(1), ...atLeast(12) } } },
  },
}

/** What a house starts from: its placeholders are those that any template may ask for. */
const example: TemplateDeclaration = {
  ...minutes,
  title: 'Modèle d’exemple',
  words: [
    { style: 'Surtitre', text: '{département}' },
    { style: 'Title', text: '{titre}' },
    { style: 'Reunion', text: 'Le {date}, {horaires}, {lieu}' },
    { style: null, text: 'Animation : {animateurs}' },
    { style: null, text: 'Personnes présentes : {nombre}' },
    { style: null, text: '{corps}' },
    { style: 'Note', text: 'Personnes excusées : {excusés}' },
  ],
}

/** The templates of the program, by the names of their files. */
export const templates = {
  'compte-rendu': minutes,
  etiquettes: labels,
  'fiche-de-mise-a-jour': updateSheet,
  'modele-exemple': example,
} as const satisfies Readonly<Record<string, TemplateDeclaration>>
