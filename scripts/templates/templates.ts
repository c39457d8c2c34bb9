import { centimetres, halfPoints, twips } from '#main/office/docx/measures.ts'
import { palette } from '#main/office/paper/palette.ts'
import type { Page } from './page.ts'
import { around, atLeast, type LookChanges, lines, rule } from './styles.ts'

/** What makes one template differ from the others. */
export interface TemplateDeclaration extends Page {
  readonly title: string
  /** Looks of its own, over those all documents share. */
  readonly looks: LookChanges
}

const minutes: TemplateDeclaration = {
  title: 'Compte-rendu',
  margins: { top: 2, bottom: 2.1, side: 2.4 },
  footed: true,
  looks: {},
}

/** Two pages: what is read at a glance first, in small letters that stay 9 at least. */
const synthesis: TemplateDeclaration = {
  title: 'Synthèse',
  margins: { top: 1.5, bottom: 1.6, side: 2 },
  footed: true,
  looks: {
    Surtitre: { run: { size: halfPoints(11) } },
    Title: { run: { size: halfPoints(20) }, paragraph: { spacing: { ...around(0, 3), ...lines(1.05) } } },
    Subtitle: { run: { size: halfPoints(10) }, paragraph: { spacing: { ...around(0, 6), ...lines(1.1) } } },
    Chapeau: {
      run: { size: halfPoints(10.5), bold: false },
      paragraph: { border: rule('left', 3, palette.petrol, 6), spacing: { ...around(2, 6), ...lines(1.1) } },
    },
    Heading1: { run: { size: halfPoints(11) }, paragraph: { spacing: { ...around(9, 4), ...lines(1.08) } } },
    ListeDeCorps: { run: { size: halfPoints(9.5) }, paragraph: { spacing: { after: twips(2), ...lines(1.1) } } },
    ListeDeTableau: { run: { size: halfPoints(9.5) }, paragraph: { spacing: { after: twips(1), ...atLeast(11.5) } } },
    TexteNominatif: { paragraph: { spacing: { after: twips(1), ...atLeast(11.5) } } },
    Chiffre: { run: { size: halfPoints(9.5) }, paragraph: { spacing: { after: twips(1), ...atLeast(11.5) } } },
    Note: { run: { color: palette.grey }, paragraph: { spacing: around(3, 3) } },
    NoteDeTableau: { run: { size: halfPoints(8.5), color: palette.grey } },
  },
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

/** Under the sender's rule, a letter; then its agenda and the slip to cut off. */
const convocation: TemplateDeclaration = {
  title: 'Convocation',
  margins: { top: 1.8, bottom: 2.1, side: 2.4 },
  footed: true,
  looks: {
    Surtitre: { run: { size: halfPoints(12), bold: true } },
    Title: { run: { size: halfPoints(18) }, paragraph: { spacing: { ...around(10, 3), ...lines(1.05) } } },
    Subtitle: { run: { size: halfPoints(11) }, paragraph: { spacing: { ...around(0, 10), ...lines(1.1) } } },
    Reunion: { run: { size: halfPoints(10) }, paragraph: { spacing: around(4, 6) } },
    Heading1: { paragraph: { spacing: { ...around(10, 3), ...lines(1.08) } } },
    Note: { run: { size: halfPoints(8.5), color: palette.grey }, paragraph: { spacing: around(10, 0) } },
    Libelle: { paragraph: { keepNext: false } },
  },
}

/** Goes round the table: wide, and high enough a line for a hand. */
const attendanceSheet: TemplateDeclaration = {
  title: 'Feuille d’émargement',
  margins: { top: 1.3, bottom: 1.7, side: 1.5 },
  landscape: true,
  footed: true,
  footNote:
    'Données recueillies pour attester la présence et adresser le compte-rendu\u00a0; vos droits\u00a0: notice en dernière page.',
  looks: {
    Surtitre: {
      run: { size: halfPoints(10.5) },
      paragraph: { spacing: around(0, 1), border: rule('top', 3, palette.petrol, 10) },
    },
    Title: { run: { size: halfPoints(18) }, paragraph: { spacing: { ...around(0, 2), ...lines(1.05) } } },
    Reunion: { run: { size: halfPoints(12) }, paragraph: { spacing: around(0, 1) } },
    Subtitle: { run: { size: halfPoints(10.5) }, paragraph: { spacing: { ...around(0, 3), ...lines(1.1) } } },
    Heading1: { run: { size: halfPoints(11) }, paragraph: { spacing: { ...around(9, 4), ...lines(1.08) } } },
    Note: {
      run: { size: halfPoints(8.5), color: palette.grey },
      paragraph: { spacing: { ...around(0, 0), ...lines(1.05) } },
    },
    Libelle: { paragraph: { keepNext: false } },
    TexteNominatif: { paragraph: { spacing: { after: 0, ...atLeast(11.5) } } },
    Chiffre: { run: { bold: true, color: palette.petrol }, paragraph: { spacing: { after: 0, ...atLeast(12) } } },
  },
}

/** One page when the fiche holds on it: narrow margins, and no text below 10. */
const ficheAction: TemplateDeclaration = {
  title: 'Fiche-action',
  margins: { top: 1.8, bottom: 1.9, side: 2 },
  footed: true,
  looks: {
    Surtitre: { run: { size: halfPoints(10) } },
    Title: { run: { size: halfPoints(17) }, paragraph: { spacing: { ...around(2, 5), ...lines(1.05) } } },
    Heading1: { run: { size: halfPoints(11) }, paragraph: { spacing: { ...around(9, 4), ...lines(1.08) } } },
    TexteNominatif: { run: { size: halfPoints(10) }, paragraph: { spacing: { after: twips(1), ...atLeast(12) } } },
    Note: { run: { size: halfPoints(8.5), color: palette.grey }, paragraph: { spacing: around(6, 0) } },
  },
}

/** A cover, then pages that a committee reads from the first line: each axis and each fiche opens one. */
const roadmap: TemplateDeclaration = {
  title: 'Feuille de route',
  margins: { top: 2, bottom: 2.1, side: 2.2 },
  footed: 'butFirst',
  looks: {
    Surtitre: {
      run: { size: halfPoints(11) },
      paragraph: { spacing: { ...around(0, 2), ...lines(1.1) }, border: rule('top', 4.5, palette.petrol, 10) },
    },
    Reunion: {
      run: { size: halfPoints(18), bold: false, color: palette.petrol },
      paragraph: { spacing: around(96, 2) },
    },
    Title: { run: { size: halfPoints(31) }, paragraph: { spacing: { ...around(0, 8), ...lines(1.05) } } },
    TypeDeDocument: {
      run: { size: halfPoints(20), bold: false, characterSpacing: 0 },
      paragraph: { spacing: around(0, 8) },
    },
    Perimetre: { run: { size: halfPoints(14), color: '000000' }, paragraph: { spacing: around(0, 48) } },
    Heading1: { run: { size: halfPoints(17) }, paragraph: { spacing: { ...around(14, 8), ...lines(1.08) } } },
    Heading2: {
      run: { size: halfPoints(15), bold: true },
      paragraph: { spacing: { ...around(0, 6), ...lines(1.08) } },
    },
    Heading3: {
      run: { size: halfPoints(11), color: palette.petrol },
      paragraph: { spacing: { ...around(8, 3), ...lines(1.08) } },
    },
    Chapeau: {
      run: { size: halfPoints(11.5), bold: false },
      paragraph: { border: {}, spacing: { ...around(0, 8), ...lines(1.2) } },
    },
    TexteNominatif: { run: { size: halfPoints(9.5) }, paragraph: { spacing: { after: twips(1), ...lines(1.1) } } },
    Chiffre: {
      run: { size: halfPoints(9.5) },
      paragraph: { alignment: 'right', spacing: { after: twips(1), ...lines(1.1) } },
    },
    Note: { run: { size: halfPoints(9), color: palette.grey }, paragraph: { spacing: around(3, 3) } },
    NoteDeTableau: {
      run: { size: halfPoints(8.5), color: palette.grey },
      paragraph: { spacing: { after: twips(1), ...lines(1.1) } },
    },
    DetailDeTableau: { run: { size: halfPoints(9.5) }, paragraph: { spacing: { after: twips(1), ...lines(1.1) } } },
    // The words are bold, not their page.
    TOC1: {
      run: { size: halfPoints(11), bold: false, color: '000000' },
      paragraph: { spacing: { ...around(7, 2), ...lines(1.08) }, indent: { right: centimetres(1.2) } },
    },
    TOC2: {
      run: { size: halfPoints(10.5) },
      paragraph: {
        spacing: { ...around(0, 1.5), ...lines(1.08) },
        indent: { left: centimetres(1.5), hanging: centimetres(0.9), right: centimetres(1.2) },
      },
    },
  },
}

/** One page that is filled while one stands up to leave: few words, wide boxes, lines for a hand. */
const evaluationForm: TemplateDeclaration = {
  title: 'Fiche d’évaluation',
  margins: { top: 1.4, bottom: 1.5, side: 1.9 },
  footed: true,
  looks: {
    Surtitre: { run: { size: halfPoints(10) } },
    Title: { run: { size: halfPoints(18) }, paragraph: { spacing: { ...around(0, 2), ...lines(1.05) } } },
    Reunion: { run: { size: halfPoints(11.5) }, paragraph: { spacing: around(0, 1) } },
    Subtitle: { run: { size: halfPoints(10) }, paragraph: { spacing: { ...around(0, 8), ...lines(1.1) } } },
    Heading1: { run: { size: halfPoints(11) }, paragraph: { spacing: { ...around(12, 2), ...lines(1.05) } } },
    Note: {
      run: { size: halfPoints(8.5), color: palette.grey },
      paragraph: { spacing: { ...around(6, 0), ...lines(1.05) } },
    },
    Bandeau: { paragraph: { alignment: 'center', keepNext: true, spacing: { after: 0, ...lines(1) } } },
    // The sentences of the scale stand on it, the number of a copy on what it comes from.
    SuiteDeLibelle: {
      run: { size: halfPoints(10.5), color: '000000' },
      paragraph: { keepNext: false, spacing: { ...around(0, 0), ...lines(1) } },
    },
    Libelle: { paragraph: { keepNext: false, spacing: { ...around(12, 0), ...lines(1) } } },
    Chiffre: { run: { size: halfPoints(15) }, paragraph: { alignment: 'center', spacing: { after: 0, ...lines(1) } } },
  },
}

/** Handed out and posted on a door: wide, so that rooms stand side by side. */
const programme: TemplateDeclaration = {
  title: 'Programme',
  margins: { top: 1.4, bottom: 1.7, side: 1.8 },
  landscape: true,
  footed: true,
  looks: {
    Surtitre: {
      run: { size: halfPoints(11) },
      paragraph: { spacing: around(0, 1), border: rule('top', 3, palette.petrol, 10) },
    },
    Title: { run: { size: halfPoints(24) }, paragraph: { spacing: { ...around(0, 2), ...lines(1.05) } } },
    Subtitle: { run: { size: halfPoints(12) }, paragraph: { spacing: { ...around(0, 8), ...lines(1.1) } } },
    Heading1: { paragraph: { spacing: { ...around(14, 4), ...lines(1.08) } } },
    Heading2: { run: { bold: true }, paragraph: { spacing: { ...around(8, 1), ...lines(1.08) } } },
    Perimetre: { paragraph: { keepNext: true, spacing: { ...around(0, 3), ...lines(1.1) } } },
  },
}

/** A name in the middle of its badge, so many points high. */
const badgeName = (points: number): NonNullable<LookChanges['Title']> => ({
  run: { size: halfPoints(points), bold: true, color: palette.petrol },
  paragraph: { alignment: 'center', spacing: { ...around(0, 6), ...lines(1.05) }, border: {} },
})

/** Two columns of four badges of 95 × 64 mm. The names come in three sizes, so that the longest hold. */
const badges: TemplateDeclaration = {
  title: 'Badges',
  margins: { top: 1.6, bottom: 0.6, side: 1 },
  footed: false,
  looks: {
    Surtitre: {
      run: { size: halfPoints(9) },
      paragraph: { alignment: 'center', spacing: around(0, 6), border: {} },
    },
    Title: badgeName(26),
    Reunion: badgeName(18),
    Chapeau: badgeName(13),
    Perimetre: { run: { size: halfPoints(10.5) }, paragraph: { alignment: 'center', spacing: around(0, 2) } },
    Subtitle: { run: { size: halfPoints(11) }, paragraph: { alignment: 'center', spacing: around(0, 0) } },
  },
}

/** The templates of the program, by the names of their files. */
export const templates = {
  'compte-rendu': minutes,
  synthese: synthesis,
  etiquettes: labels,
  'fiche-de-mise-a-jour': updateSheet,
  convocation,
  'feuille-d-emargement': attendanceSheet,
  'fiche-action': ficheAction,
  'feuille-de-route': roadmap,
  'fiche-d-evaluation': evaluationForm,
  programme,
  badges,
  'modele-exemple': example,
} as const satisfies Readonly<Record<string, TemplateDeclaration>>
