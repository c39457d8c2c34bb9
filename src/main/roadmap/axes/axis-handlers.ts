import { sql } from 'kysely'
import type { Db } from '#main/db/db.ts'
import { rows, select } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import type { Handlers, InputOf } from '#shared/contract/define.ts'
import type { axesContract } from '#shared/contract/roadmap/axes.ts'
import { assertNever } from '#shared/kernel/assert-never.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { whereHeld } from '#shared/records/holds.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Axis } from '#shared/records/records.ts'
import type { axis } from '#shared/records/roadmap/axis.ts'
import { axis as axisRecord } from '#shared/records/roadmap/axis.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { write } from '#shared/records/row-write.ts'
import { movedReferences } from '../read/moved-references.ts'
import { apartWrite } from '../read/said-apart.ts'
import { standingAxes } from '../read/standing-axes.ts'
import { axisPoints } from './axis-points.ts'
import { axisEmpty, axisUsed } from './errors.ts'
import { filledAxes } from './filled-axes.ts'

type AxisProcedures = 'addAxis' | 'moveAxis' | 'removeAxis' | 'decide' | 'gather' | 'apart'

/** The life of common axes: made, put in order, decided, removed; each is one intent. */
export const axisHandlers = (
  context: FeatureContext,
  demandAxis: (id: RowId) => Axis,
): Pick<Handlers<typeof axesContract>, AxisProcedures> => {
  const { db } = context.workspace
  const tablesOf = (axis: RowId): number =>
    select(
      db,
      sql<{ id: string }>`SELECT section.id FROM section JOIN axisSheet ON axisSheet.id = section.axisSheet
      WHERE axisSheet.axis = ${axis}`,
    ).length

  /** @throws AppFailure `axis.empty` */
  const demandFilled = (axes: readonly Axis[]): void => {
    const filled = filledAxes(db)
    const empty = axes.filter(({ id }) => !filled.has(id))
    if (empty.length > 0) throw axisEmpty(empty)
  }

  return {
    addAxis: ({ title }) => {
      const id = context.ids.row()
      const number = whereHeld(
        axisRecord.fields.number,
        1 + Math.max(0, ...standingAxes(db).map((one) => one.number ?? 0)),
      )
      const values = cleanValues({ title: title || null, number }).values
      context.write({ intent: 'axes.addAxis', writes: [{ record: 'axis', id, values }] })
      return { id }
    },
    moveAxis: ({ id, after }) => {
      const moved = demandAxis(id)
      const others = standingAxes(db).filter((axis) => axis.id !== id)
      const at = after === null ? 0 : others.findIndex((axis) => axis.id === after) + 1
      if (after !== null && at === 0) throw missing('axis')
      const order = others.toSpliced(at, 0, moved)
      const writes = order.map((axis, index) =>
        write('axis', axis.id, { number: whereHeld(axisRecord.fields.number, index + 1) }),
      )
      context.write({ intent: 'axes.moveAxis', writes })
      return null
    },
    removeAxis: ({ id }) => {
      demandAxis(id)
      const [tables, fiches] = [tablesOf(id), rows(db, 'fiche', (q) => q.where('axis', '=', id)).length]
      if (tables + fiches > 0) throw axisUsed(tables, fiches)
      const gathered = rows(db, 'formulation', (q) => q.where('axis', '=', id))
      context.write({
        intent: 'axes.removeAxis',
        writes: gathered.map((one) => ({ record: 'formulation', id: one.id, values: { axis: null } })),
        removals: [{ record: 'axis', id }],
      })
      return null
    },
    gather: ({ axes, title }) => {
      const gathered = [...new Set(axes)].map(demandAxis)
      const { text } = cleanValues({ text: title }).values
      context.write({ intent: 'axes.gather', writes: gatherWrites(db, gathered, text) })
      return null
    },
    apart: ({ axes }) => {
      const pair = axes.map((id) => demandAxis(id).id)
      context.write({ intent: 'axes.apart', writes: [apartWrite(context.ids, 'axis', pair)] })
      return null
    },
    decide: ({ axes, decision }) => {
      const { values } = cleanValues(decided(decision))
      const decidedAxes = axes.map(demandAxis)
      if (decision.kind === 'consolidated') demandFilled(decidedAxes)
      const isAsked = (decision.kind === 'consolidated' || decision.kind === 'postponed') && decision.onAgenda
      const points = isAsked && decision.instance !== null ? axisPoints(context, decidedAxes, decision.instance) : []
      const writes = decidedAxes.map(({ id }) => write('axis', id, values))
      context.write({ intent: `axes.${decision.kind}`, writes: [...writes, ...points] })
      return null
    },
  }
}

type Decision = InputOf<(typeof axesContract)['decide']>['decision']

/** What an axis says of itself once it is decided so: what only belonged to another state goes. */
const decided = (decision: Decision): ChangesOf<typeof axis> => {
  const none = { state: decision.kind, instance: null, validatedOn: null, postponedFor: null }
  switch (decision.kind) {
    case 'proposed':
      return none
    case 'consolidated':
      return { ...none, instance: decision.instance }
    case 'validated':
      return { ...none, instance: decision.instance, validatedOn: decision.on }
    case 'postponed':
      return { ...none, instance: decision.instance, postponedFor: decision.reason }
    default:
      return assertNever(decision)
  }
}

/**
 * Makes one axis of several. The smallest id stands for all, everywhere alike (FS-9), with the wording that was chosen; what is
 * of the others is then of it. The others stay, as the minutes that have their tables say them, and lead to it.
 */
const gatherWrites = (db: Db, axes: readonly Axis[], title: string): readonly RowWrite[] => {
  const [standing, ...others] = axes.toSorted((a, b) => (a.id < b.id ? -1 : 1)) as [Axis, ...Axis[]]
  const [number = null] = axes.flatMap((axis) => axis.number ?? []).toSorted((a, b) => a - b)
  return [
    { record: 'axis', id: standing.id, values: { title, number } },
    ...others.map(({ id }) => write('axis', id, { sameAs: standing.id })),
    ...others.flatMap(({ id }) => movedReferences(db, 'axis', id, standing.id)),
  ]
}
