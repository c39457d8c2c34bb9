import { longText, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** One département's shared workspace. There is one row; its texts head the documents. */
export const espace = defineRecord(
  'espace',
  { one: 'espace', many: 'espaces' },
  {
    /** « Rhône » as the administration names it; `null` until someone says which. */
    departementName: text('Département'),
    /** INSEE code: « 69 », « 2A », « 974 ». */
    departementCode: text('Numéro du département', 3),
    /** What the roadmap covers or leaves out: « hors Métropole de Lyon ». */
    scope: text('Périmètre'),
    /** The roadmap's kind and name: « Feuille de route », « France Numérique Ensemble ». */
    programmeKind: text('Nature du document cadre'),
    programmeName: text('Nom du document cadre'),
    /** What the first page says about annexes, when the secretariat always writes the same. */
    lead: longText('Chapeau des comptes-rendus', 2_000),
  },
)
