// What is written in several formats, apart from the contract: a command line offers them without its schemas.

/** What the directory can be written as, code → what the person reads. */
export const exportFormats = {
  'lieux-csv': 'Lieux de médiation numérique, schéma national 1.0.2 (CSV)',
  'lieux-json': 'Lieux de médiation numérique, schéma national 1.0.2 (JSON)',
  'data-inclusion-structures': 'data·inclusion v1, structures (JSON)',
  'data-inclusion-services': 'data·inclusion v1, services (JSON)',
  'list-xlsx': 'La liste affichée (Excel)',
  'list-csv': 'La liste affichée (CSV)',
  labels: 'Étiquettes postales (Word)',
  vcard: 'Contacts (vCard)',
} as const

export type ExportFormat = keyof typeof exportFormats

/** What the letter can be written as, ending of its file → its type. */
export const digestFormats = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  eml: 'message/rfc822',
} as const

export type DigestFormat = keyof typeof digestFormats
