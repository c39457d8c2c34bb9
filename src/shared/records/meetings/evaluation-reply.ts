import { integer, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** One form that came back, without a name. */
export const evaluationReply = defineRecord('evaluationReply', feminine('fiche d’évaluation', 'fiches d’évaluation'), {
  meeting: ref('Forum', 'meeting'),
  /** Written on the paper when it is typed in, so that one is not typed twice; `null` for one that was filled in online. */
  number: integer('Numéro', 1, 99_999),
  /** SHA-256 of the line of the file it came from, hexadecimal: the same line twice is recognised. */
  importedAs: text('Empreinte de la ligne importée', 64),
})
