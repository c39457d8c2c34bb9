import { integer, ref, rich, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** A fiche-action as it was when someone fixed it: the composed document, as for minutes (ADR 0037). */
export const ficheVersion = defineRecord('ficheVersion', feminine('version de la fiche', 'versions de la fiche'), {
  fiche: ref('Fiche-action', 'fiche'),
  number: integer('Numéro', 1, 9_999),
  /** ISO instant. */
  fixedAt: text('Fixée le', 40),
  fixedBy: ref('Fixée par', 'member'),
  note: text('Remarque'),
  /** Of the composed document. */
  title: text('Titre', 600),
  body: rich('Contenu'),
})
