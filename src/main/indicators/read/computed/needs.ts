import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { needLines } from '#main/roadmap/read/need-lines.ts'
import type { SourceRow } from '#shared/contract/indicators/measures.ts'
import type { NeedLine } from '#shared/contract/roadmap/needs.ts'
import { needStates } from '#shared/records/roadmap/need.ts'
import { daysBetween } from '#shared/text/days.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { type Computation, within } from './computation.ts'

/** As it stood when the period ended: what was said later, or answered later, does not count. */
export const needsAnswered: Computation = {
  of: 'events',
  reads: 'sum',
  rows: (context, { last }) =>
    allNeeds(context).flatMap((line) => {
      const { raisedOn, answeredOn, state } = line.need
      if (raisedOn === null || raisedOn > last || state === 'dropped') return []
      const answered = state === 'answered' && (answeredOn === null || answeredOn <= last)
      const detail = `Exprimé le ${longDate(raisedOn)} – ${needStates[answered ? 'answered' : 'open']}`
      return [{ ...needRow(line), detail, value: answered ? 1 : 0, outOf: 1 }]
    }),
}

export const needDelay: Computation = {
  of: 'events',
  reads: 'median',
  rows: (context, days) =>
    allNeeds(context).flatMap((line) => {
      const { raisedOn, answeredOn, state } = line.need
      if (state !== 'answered' || raisedOn === null || !within(answeredOn, days)) return []
      const value = Math.max(0, daysBetween(raisedOn, answeredOn))
      const detail = `${plural(value, 'jour', 'jours')}, du ${longDate(raisedOn)} au ${longDate(answeredOn)}`
      return [{ ...needRow(line), detail, value, outOf: null }]
    }),
}

const allNeeds = (context: FeatureContext): readonly NeedLine[] =>
  needLines(
    context,
    rows(context.workspace.db, 'need', (q) => q.orderBy('raisedOn').orderBy('id')),
  )

const needRow = ({ need, sector }: NeedLine): Pick<SourceRow, 'key' | 'label' | 'sector' | 'entry'> => ({
  key: need.id,
  label: need.text ?? 'Besoin sans intitulé',
  sector,
  entry: { record: 'need', id: need.id },
})
