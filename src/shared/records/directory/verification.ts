import { choice, date, ref, text } from '../field.ts'

/** Who said that an entry is right, when and how: spread into each record of the directory. */
export const verificationFields = {
  verifiedOn: date('Vérifiée le'),
  verifiedBy: ref('Vérifiée par', 'member'),
  verifiedHow: choice('Moyen de vérification', {
    phone: 'Au téléphone',
    email: 'Par courriel',
    visit: 'Sur place',
    meeting: 'En réunion',
    sheet: 'Par une fiche de mise à jour',
    file: 'Par un fichier reçu',
  }),
  /** With whom, or about what: « avec le président ». */
  verificationNote: text('Précision sur la vérification'),
} as const
