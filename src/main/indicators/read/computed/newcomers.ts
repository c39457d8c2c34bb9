import { type Computation, within } from './computation.ts'
import { peoplePresent, presenceRow } from './people-present.ts'

export const newcomers: Computation = {
  of: 'events',
  reads: 'sum',
  rows: (context, days) => {
    const people = peoplePresent(context)
    const first = new Map<string, string>()
    for (const { who, held } of people)
      if (who !== null && held.date < (first.get(who) ?? '9999')) first.set(who, held.date)
    return people.flatMap((one) =>
      one.who !== null && first.get(one.who) === one.held.date && within(one.held.date, days)
        ? [presenceRow(one, one.who)]
        : [],
    )
  },
}
