import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { Handlers, InputOf } from '#shared/contract/define.ts'
import type { axesContract, SaidFormulations } from '#shared/contract/roadmap/axes.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { IntentCode } from '#shared/records/intents.ts'
import type { Axis } from '#shared/records/records.ts'
import { threadGraph, wouldLoop } from '#shared/records/roadmap/thread/lineage.ts'
import { isEarlier } from '#shared/records/roadmap/thread/link-proposals.ts'
import { threadsOf } from '#shared/records/roadmap/thread/thread.ts'
import type { ThreadRows } from '#shared/records/roadmap/thread/thread-rows.ts'
import type { FieldsOf, RowWrite } from '#shared/records/row-write.ts'
import { gatheredAxes, inStandingAxis } from '../read/standing-axes.ts'
import { standingFiche } from '../read/standing-fiches.ts'
import { loadThreadRows } from '../read/thread-of.ts'
import { axisHandlers } from './axis-handlers.ts'
import { threadLoop, threadMissing } from './errors.ts'
import { filledAxes } from './filled-axes.ts'
import { boardAxis, loadBoard } from './load-board.ts'
import { loadNear } from './load-near.ts'
import type { SaidInMeeting } from './load-said.ts'
import { loadSaid } from './load-said.ts'
import { restateWrites } from './restate.ts'
import { toldCandidates, toldProposals } from './told-links.ts'
import { writeThread } from './write-thread.ts'

export const axesHandlers = (context: FeatureContext): Handlers<typeof axesContract> => {
  const { db } = context.workspace

  const demandAxis = (id: RowId): Axis => {
    // An axis that was gathered in another leads to it.
    return row(db, 'axis', representativesOf(db, 'axis')(id)) ?? demand(db, 'axis', id)
  }

  const lastPosition = (): string | null =>
    rows(db, 'formulation', (q) => q.where('position', 'is not', null).orderBy('position', 'desc').limit(1))[0]
      ?.position ?? null

  /** After all the others: those of a sector, of a phase, of an axis are then in the order they were given. */
  const addAll = (intent: IntentCode, items: readonly FieldsOf<'formulation'>[]): readonly RowId[] => {
    const positions = positionsAfter(lastPosition(), items.length)
    const writes = cleanValues({ items }).values.items.map((values, index) => ({
      record: 'formulation' as const,
      id: context.ids.row(),
      values: { ...values, position: positions[index] ?? null },
    }))
    context.write({ intent, writes })
    return writes.map(({ id }) => id)
  }

  return {
    ...axisHandlers(context, demandAxis),
    board: () => loadBoard(db),
    near: () => loadNear(context.workspace),
    page: ({ id }) => {
      const axis = demandAxis(id)
      const threadRows = loadThreadRows(db)
      return {
        ...boardAxis(db, axis, filledAxes(db)),
        formulations: threadRows.formulations.filter((one) => one.axis === axis.id),
        threads: threadsOf(threadRows).ofAxis(axis.id),
        proposals: toldProposals(threadRows, axis.id),
        gathered: gatheredAxes(db, axis.id),
      }
    },
    add: ({ sector, meeting, items }) => ({
      ids: addAll(
        'axes.add',
        items.map((item) => ({ ...item, stage: 'first', sector, meeting })),
      ),
    }),
    said: () => loadSaid(db).map(saidByStage),
    takeUp: ({ meeting, stages }) => {
      const said = loadSaid(db).find((one) => one.meeting.id === meeting)?.said ?? []
      const wanted = said.filter(({ stage }) => stages.includes(stage))
      return {
        count: addAll(
          'axes.takeUp',
          wanted.map((one) => ({ ...one, words: one.text })),
        ).length,
      }
    },
    restate: ({ axis, origins, text }) => {
      const { id } = demandAxis(axis)
      const said = [...new Set(origins)].map((origin) => demand(db, 'formulation', origin))
      if (said.some(({ stage }) => (stage ?? 'first') !== 'first')) throw threadLoop()
      const [position = null] = positionsAfter(lastPosition(), 1)
      const words = cleanValues({ text }).values
      const writes = restateWrites(context.ids, said, { axis: id, ...words, position })
      context.write({ intent: 'axes.restate', writes })
      return null
    },
    attach: ({ id, axis }) => {
      demand(db, 'formulation', id)
      if (axis !== null) demandAxis(axis)
      context.write({ intent: 'axes.attach', writes: [{ record: 'formulation', id, values: { axis } }] })
      return null
    },
    thread: ({ id }) => {
      const formulation = row(db, 'formulation', id)
      const of = formulation ?? standingFiche(db, id)
      if (of === null) throw threadMissing()
      const axis = row(db, 'axis', inStandingAxis(db)(of).axis)
      return { thread: threadsOf(loadThreadRows(db)).of(of.id), axis, formulation }
    },
    candidates: ({ id }) => toldCandidates(loadThreadRows(db), demand(db, 'formulation', id)),
    link: ({ links }) => {
      context.write({ intent: 'axes.link', writes: linkWrites(loadThreadRows(db), links, context.ids) })
      return null
    },
    unlink: ({ kind, earlier, later }) => {
      if (kind === 'fiche')
        context.write({
          intent: 'axes.unlink',
          writes: [{ record: 'formulation', id: earlier, values: { fiche: null } }],
        })
      else {
        const links = rows(db, 'threadLink', (q) => q.where('earlier', '=', earlier).where('later', '=', later))
        context.write({
          intent: 'axes.unlink',
          writes: [],
          removals: links.map(({ id }) => ({ record: 'threadLink', id })),
        })
      }
      return null
    },
    writeThread: (asked) => writeThread(context, asked),
  }
}

type Link = InputOf<(typeof axesContract)['link']>['links'][number]

/**
 * The writes that note these steps; what is noted already is not noted twice.
 * @throws AppFailure `thread.loop`, `not-found`
 */
const linkWrites = (rows: ThreadRows, links: readonly Link[], ids: IdSource): readonly RowWrite[] => {
  const graph = threadGraph(rows)
  const formulations = new Map(rows.formulations.map((one) => [one.id, one]))
  const fiches = new Set(rows.fiches.map(({ id }) => id))
  return links.flatMap(({ kind, earlier, later }): readonly RowWrite[] => {
    const from = formulations.get(earlier)
    if (from === undefined) throw missing('formulation')
    if (kind === 'fiche') {
      if (!fiches.has(later)) throw missing('fiche')
      return [{ record: 'formulation', id: earlier, values: { fiche: later } }]
    }
    const to = formulations.get(later)
    if (to === undefined) throw missing('formulation')
    if (!isEarlier(from, to) || wouldLoop(graph, earlier, later)) throw threadLoop()
    return graph.later(earlier).includes(later)
      ? []
      : [{ record: 'threadLink', id: ids.row(), values: { earlier, later } }]
  })
}

/** What a meeting says, as it is offered: a phase at a time, in their order. */
const saidByStage = ({ meeting: { id, title, date }, said }: SaidInMeeting): SaidFormulations => ({
  meeting: { id, title: title ?? 'Réunion sans intitulé', date },
  said: [...Map.groupBy(said, ({ stage }) => stage)].map(([stage, some]) => ({
    stage,
    texts: some.map(({ text }) => text),
  })),
})
