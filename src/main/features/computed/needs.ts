import { rows } from '#main/db/query.ts'
import type { SourceRow } from '#shared/contract/measures.ts'
import type { NeedLine } from '#shared/contract/needs.ts'
import { longDate } from '#shared/domain/french-dates.ts'
import { needStates } from '#shared/domain/need/need.ts'
import type { FeatureContext } from '../context.ts'
import { needLines } from '../need-lines.ts'
import { type Computation, within } from './computation.ts'
import { daysBetween } from './days-between.ts'

export const needsAnswered: Computation = {
  words:
    'Part des besoins exprimés dans la période qui ont reçu une réponse à ce jour. Un besoin classé sans suite n’en a pas reçu.',
  of: 'events',
  reads: 'sum',
  rows: (context, days) =>
    allNeeds(context).flatMap((line) => {
      const { raisedOn, state } = line.need
      if (!within(raisedOn, days)) return []
      const detail = `Exprimé le ${longDate(raisedOn)} – ${needStates[state ?? 'open']}`
      return [{ ...needRow(line), detail, value: state === 'answered' ? 1 : 0, outOf: 1 }]
    }),
}

export const needDelay: Computation = {
  words:
    'Pour chaque besoin auquel on a répondu dans la période, le nombre de jours entre le jour où il a été exprimé et la réponse. Le chiffre est la médiane\u00a0: autant de délais plus courts que de plus longs.',
  of: 'events',
  reads: 'median',
  rows: (context, days) =>
    allNeeds(context).flatMap((line) => {
      const { raisedOn, answeredOn, state } = line.need
      if (state !== 'answered' || raisedOn === null || !within(answeredOn, days)) return []
      const value = Math.max(0, daysBetween(raisedOn, answeredOn))
      const detail = `${value}\u00a0${value < 2 ? 'jour' : 'jours'}, du ${longDate(raisedOn)} au ${longDate(answeredOn)}`
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
