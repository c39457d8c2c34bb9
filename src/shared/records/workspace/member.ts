import { choice, ref, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** Someone who works in Concerto on a poste: the author of operations. */
export const member = defineRecord(
  'member',
  masculine('membre du secrétariat', 'membres du secrétariat', { title: ['name'] }),
  {
    name: text('Votre nom'),
    role: choice('Ce que vous ferez dans Concerto', {
      secretary: 'Écrire les comptes-rendus',
      coordinator: 'Animer et coordonner',
      hub: 'Consolider et recueillir des chiffres, au secrétariat du département',
    }),
    sector: ref('Secteur', 'sector'),
  },
)
