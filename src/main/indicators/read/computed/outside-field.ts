import { type Computation, within } from './computation.ts'
import { peoplePresent, presenceRow } from './people-present.ts'

export const outsideField: Computation = {
  of: 'events',
  reads: 'sum',
  rows: (context, days) =>
    peoplePresent(context)
      .filter(({ held, outside }) => outside === 1 && within(held.date, days))
      .map((one) => presenceRow(one, one.id)),
}
