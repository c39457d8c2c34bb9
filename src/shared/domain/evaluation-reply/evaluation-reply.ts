import { integer, ref } from '../field.ts'
import { defineRecord } from '../record.ts'

/** One form that came back, without a name. */
export const evaluationReply = defineRecord(
  'evaluationReply',
  { one: 'fiche d’évaluation', many: 'fiches d’évaluation' },
  {
    meeting: ref('Forum', 'meeting'),
    /** Written on the paper when it is typed in, so that one is not typed twice. */
    number: integer('Numéro', 1, 99_999),
  },
)
