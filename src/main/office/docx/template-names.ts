import { type Marker, markers, type TableLook } from '#shared/text/rich-text/rich-text.ts'

/**
 * The styles minutes are written with, by their ids: a template has them all, and gives each its look. Other programs may change
 * the ids of a file that they write again, never the names. Names that Word knows are Word’s, which it shows in French.
 */
export const styleNames = {
  Surtitre: 'Surtitre',
  Title: 'Title',
  Subtitle: 'Subtitle',
  Perimetre: 'Périmètre',
  Reunion: 'Réunion',
  TypeDeDocument: 'Type de document',
  Chapeau: 'Chapeau',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
  Heading5: 'heading 5',
  Heading6: 'heading 6',
  TitreDOuverture: 'Titre d’ouverture',
  TitreCompact: 'Titre compact',
  Intervenant: 'Intervenant',
  Fonction: 'Fonction',
  ListeDeCorps: 'Liste de corps',
  Quote: 'Quote',
  SourceDeCitation: 'Source de citation',
  Note: 'Note',
  TexteDeTableau: 'Texte de tableau',
  ListeDeTableau: 'Liste de tableau',
  DetailDeTableau: 'Détail de tableau',
  NoteDeTableau: 'Note de tableau',
  Libelle: 'Libellé',
  SuiteDeLibelle: 'Suite de libellé',
  Bandeau: 'Bandeau',
  TexteNominatif: 'Texte de liste nominative',
  TexteDense: 'Texte dense',
  ChiffreDense: 'Chiffre dense',
  EntreTableaux: 'Entre tableaux',
  Destinataire: 'Destinataire',
  LigneARemplir: 'Ligne à remplir',
  Chiffre: 'Chiffre',
  Rappel: 'Rappel',
  Encadre: 'Encadré',
  TOC1: 'toc 1',
  TOC2: 'toc 2',
} as const

export type StyleId = keyof typeof styleNames

export const styleIds = Object.keys(styleNames) as readonly StyleId[]

/** The character style of links. */
export const linkStyleId = 'Hyperlink'

/** Lists stand wider on the page than in the cell of a table. */
export type ListPlace = 'page' | 'table'
export type ListSign = Marker | 'number'

/** The lists of a template, by the names of their definitions in Word: « page dash », « table number », « heading ». */
export type ListName = `${ListPlace} ${ListSign}` | 'heading'

const signs: readonly ListSign[] = [...(Object.keys(markers) as Marker[]), 'number']
export const listNames: readonly ListName[] = [
  ...signs.map((sign) => `page ${sign}` as const),
  ...signs.map((sign) => `table ${sign}` as const),
  'heading',
]

/** The lists that styles carry: who applies one in Word has its sign. */
export const styleLists: Readonly<Partial<Record<StyleId, ListName>>> = {
  Intervenant: 'page square',
  ListeDeCorps: 'page dash',
  ListeDeTableau: 'table dash',
}

/** The table styles of a template, by their ids: each look of a table is one. */
export const tableStyleIds = {
  grid: 'TableauGrille',
  list: 'TableauListe',
  form: 'TableauFormulaire',
  labels: 'TableauEtiquettes',
  badges: 'TableauBadges',
  agenda: 'TableauOrdreDuJour',
  facts: 'TableauEssentiel',
  signatures: 'TableauSignatures',
  freeLines: 'TableauLignesLibres',
  attestation: 'TableauAttestation',
  tight: 'TableauSerre',
  dense: 'TableauDense',
} as const satisfies Readonly<Record<TableLook, string>>

/** Word has nine levels; deeper items stand on the last. */
export const listLevels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

/** Where the text of the footer goes, in a header or a footer of the template. */
export const footerPlace = '{{pied de page}}'
