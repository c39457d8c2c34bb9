import { rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import { positionAfter, positionsAfter } from '#main/kit/positions.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { rubricsContract } from '#shared/contract/roadmap/rubrics.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { IntentCode } from '#shared/records/intents.ts'
import type { fiche } from '#shared/records/roadmap/fiche/fiche.ts'
import type { FicheRubric } from '#shared/records/roadmap/fiche-rubrics.ts'
import { type FieldsOf, write } from '#shared/records/row-write.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import { rubricRows, rubricsOfEspace } from '../read/fiche-rubrics-of.ts'
import { type WrittenRubrics, withChange, writtenRubrics } from './decide-rubrics.ts'

export const rubricsHandlers = (context: FeatureContext): Handlers<typeof rubricsContract> => {
  const { db } = context.workspace
  const gone = () => missing('rubric')

  const written = () => writtenRubrics(rubricRows(db), context.ids)
  const demand = ({ rubrics }: WrittenRubrics, key: FicheRubric['key']) => {
    const found = rubrics.find((rubric) => rubric.key === key)
    if (found === undefined) throw gone()
    return found
  }
  /** Changes one rubric; those that were as the method has them are written down with it. */
  const change = (
    intent: IntentCode,
    key: FicheRubric['key'],
    decide: (all: WrittenRubrics) => FieldsOf<'rubric'>,
  ): null => {
    const all = written()
    const changed = { record: 'rubric', id: demand(all, key).row, values: decide(all) } as const
    context.write({ intent, writes: withChange(all.writes, changed) })
    return null
  }

  return {
    list: () => rubricsOfEspace(db).map((rubric) => ({ rubric, fiches: filledFiches(context, rubric) })),
    add: ({ label }) => {
      const all = written()
      const id = context.ids.row()
      const [position = null] = positionsAfter(all.rubrics.at(-1)?.position ?? null, 1)
      const { values } = cleanValues({ label, position, width: 'full' })
      context.write({ intent: 'rubric.create', writes: [...all.writes, { record: 'rubric', id, values }] })
      return { id }
    },
    change: ({ key, changes }) => change('rubric.update', key, () => cleanValues(changes).values as FieldsOf<'rubric'>),
    move: ({ key, after }) =>
      change('rubric.move', key, (all) => {
        const others = all.rubrics
          .filter((rubric) => rubric.key !== key)
          .map(({ row, position }) => ({ id: row, position }))
        return { position: positionAfter(others, after === null ? null : demand(all, after).row, gone) }
      }),
    remove: ({ key }) => {
      if (!rubricsOfEspace(db).some((rubric) => rubric.key === key && rubric.standard === null)) throw gone()
      context.write({ intent: 'rubric.remove', writes: [], removals: [{ record: 'rubric', id: key }] })
      return null
    },
    reset: () => {
      const all = rubricRows(db)
      const used = new Set(
        rubricsOfEspace(db)
          .filter((rubric) => filledFiches(context, rubric) > 0)
          .map(({ key }) => key),
      )
      const kept = all.filter(({ id, standard }) => standard === null && used.has(id))
      const standing = new Set(kept.map(({ id }) => id))
      context.write({
        intent: 'rubrics.reset',
        writes: kept.map(({ id }) => write('rubric', id, { hidden: true })),
        removals: all.filter(({ id }) => !standing.has(id)).map(({ id }) => ({ record: 'rubric', id })),
      })
      return null
    },
  }
}

/** How many fiches say something under a rubric. */
const filledFiches = ({ workspace: { db } }: FeatureContext, { key, standard }: FicheRubric): number => {
  if (standard === null)
    return new Set(
      rows(db, 'rubricText', (q) => q.where('rubric', '=', key as RowId))
        .filter(({ text }) => !isEmpty(text))
        .map((text) => text.fiche),
    ).size
  const fields: readonly (keyof typeof fiche.fields)[] = standard === 'marks' ? ['feasibility', 'impact'] : [standard]
  return (
    prepared<[], { n: number }>(
      db,
      `SELECT count(*) AS n FROM fiche WHERE coalesce(${[...fields, 'NULL'].join(', ')}) IS NOT NULL`,
    ).all()[0]?.n ?? 0
  )
}
