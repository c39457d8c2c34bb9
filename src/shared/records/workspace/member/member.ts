import { choice, ref, text } from '../../field.ts'
import { defineRecord } from '../../record.ts'

/** Someone who works in Concerto on a poste: the author of operations. */
export const member = defineRecord(
  'member',
  { one: 'membre du secrétariat', many: 'membres du secrétariat', gender: 'm' },
  {
    name: text('Votre nom'),
    role: choice('Ce que vous ferez dans Concerto', {
      secretary: 'Écrire les comptes-rendus',
      coordinator: 'Coordonner un secteur',
      hub: 'Consolider les secteurs, au département ou au hub',
    }),
    sector: ref('Secteur', 'sector'),
  },
)
