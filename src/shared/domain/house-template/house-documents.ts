/** The documents that may be written in a template of the house, each in its own. */
export const houseDocuments = {
  minutes: 'Compte-rendu',
  convocation: 'Convocation',
  agenda: 'Ordre du jour',
  attendanceSheet: 'Feuille d’émargement',
  digest: 'Lettre d’information',
} as const

export type HouseDocumentKind = keyof typeof houseDocuments

export const houseDocumentKinds = Object.keys(houseDocuments) as [HouseDocumentKind, ...HouseDocumentKind[]]
