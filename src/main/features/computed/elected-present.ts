import { type Computation, within } from './computation.ts'
import { peoplePresent, presenceRow } from './people-present.ts'

export const electedPresent: Computation = {
  words:
    'Présences d’élues et d’élus aux réunions tenues dans la période, comme au bilan de chaque réunion\u00a0: est élue une personne dont la fonction annoncée à l’annuaire l’est. Quelqu’un qui vient à deux réunions compte deux présences.',
  of: 'events',
  reads: 'sum',
  rows: (context, days) =>
    peoplePresent(context)
      .filter(({ held, elected }) => elected === 1 && within(held.date, days))
      .map((one) => presenceRow(one, one.id)),
}
