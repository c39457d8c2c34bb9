import { type Computation, within } from './computation.ts'
import { peoplePresent, presenceRow } from './people-present.ts'

export const outsideField: Computation = {
  words:
    'Personnes présentes à au moins une réunion de la période, dont la structure est notée «\u00a0hors champ numérique\u00a0» à l’annuaire. Chacune compte une fois, même si elle est venue plusieurs fois.',
  of: 'events',
  reads: 'sum',
  rows: (context, days) =>
    peoplePresent(context)
      .filter(({ held, outside }) => outside === 1 && within(held.date, days))
      .map((one) => presenceRow(one, one.who ?? one.id)),
}
