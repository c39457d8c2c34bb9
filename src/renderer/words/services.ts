import type { ServiceCode } from '#shared/contract/directory/territory.ts'

interface ServiceWords {
  /** For the head of a column. */
  readonly short: string
  /** After « Aucun lieu ». */
  readonly lacks: string
}

/** The national services in the words of a sentence; their official labels are in the vocabulary. */
export const serviceWords: Readonly<Record<ServiceCode, ServiceWords>> = {
  procedures: { short: 'Démar\u00ADches', lacks: 'n’aide aux démarches administratives' },
  basics: { short: 'Outils du quotidien', lacks: 'n’aide à prendre en main les outils du quotidien' },
  employment: { short: 'Insertion profes\u00ADsionnelle', lacks: 'n’accompagne l’insertion professionnelle' },
  security: { short: 'Sécurité', lacks: 'n’aide à se servir du numérique en sécurité' },
  parenting: { short: 'Paren\u00ADtalité', lacks: 'n’accompagne les parents et l’éducation' },
  leisure: { short: 'Loisirs, création', lacks: 'ne propose de loisirs ni de créations numériques' },
  understanding: { short: 'Compré\u00ADhension', lacks: 'n’aide à comprendre le monde numérique' },
  access: { short: 'Accès internet', lacks: 'n’offre d’accès à internet ni à du matériel' },
  equipment: { short: 'Matériel solidaire', lacks: 'ne cède de matériel à prix solidaire' },
}
