/** The documents that may be written in a template of the house, each in its own. */
export const houseDocuments = {
  minutes: 'Compte-rendu',
  convocation: 'Convocation',
  agenda: 'Ordre du jour',
  attendanceSheet: 'Feuille d’émargement',
  fiche: 'Fiche-action',
  roadmap: 'Feuille de route',
  report: 'Rapport de situation',
  thread: 'Fil',
  evaluationForm: 'Fiche d’évaluation',
  turnoutReport: 'Bilan d’une rencontre',
  programme: 'Programme',
  digest: 'Lettre d’information',
  slides: 'Diaporama',
} as const

export type HouseDocumentKind = keyof typeof houseDocuments

/** Slides take the colours of a presentation; the others are written in a Word document. */
export const isOfSlides = (document: HouseDocumentKind | null): boolean => document === 'slides'

export const houseDocumentKinds = Object.keys(houseDocuments) as [HouseDocumentKind, ...HouseDocumentKind[]]
