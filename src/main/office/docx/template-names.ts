import { type Marker, markers, type TableLook } from '#shared/text/rich-text/rich-text.ts'

/** The styles minutes are written with, by their ids: a template has them all, and gives each its look. */
export const styleIds = [
  'Surtitre',
  'Title',
  'Subtitle',
  'Perimetre',
  'Reunion',
  'TypeDeDocument',
  'Chapeau',
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'Heading5',
  'Heading6',
  'Intervenant',
  'Fonction',
  'ListeDeCorps',
  'Quote',
  'SourceDeCitation',
  'Note',
  'TexteDeTableau',
  'ListeDeTableau',
  'DetailDeTableau',
  'NoteDeTableau',
  'Libelle',
  'SuiteDeLibelle',
  'Bandeau',
  'TexteNominatif',
  'EntreTableaux',
  'Destinataire',
  'LigneARemplir',
  'Chiffre',
  'TOC1',
  'TOC2',
] as const

export type StyleId = (typeof styleIds)[number]

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
} as const satisfies Readonly<Record<TableLook, string>>

/** Word has nine levels; deeper items stand on the last. */
export const listLevels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

/** Where the text of the footer goes, in a header or a footer of the template. */
export const footerPlace = '{{pied de page}}'
