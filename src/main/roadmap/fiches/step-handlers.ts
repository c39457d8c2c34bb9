import { rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { positionAfter } from '#main/kit/positions.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { fichesContract } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FicheStep } from '#shared/records/records.ts'
import { deepestStep, type PlacedStep, stepsBelow, stepTree } from '#shared/records/roadmap/step-tree.ts'
import { stepsTooDeep } from './errors.ts'

type StepHandlers = Pick<Handlers<typeof fichesContract>, 'addStep' | 'placeStep' | 'removeStep'>

export const stepHandlers = (context: FeatureContext): StepHandlers => {
  const { db } = context.workspace
  const gone = () => missing('ficheStep')

  const treeOf = (fiche: RowId | null) => {
    const ids = fiche === null ? [] : sameEntry(db, 'fiche', fiche).ids
    return stepTree(rows(db, 'ficheStep', (q) => q.where('fiche', 'in', ids).orderBy('position').orderBy('id')))
  }
  /** The position after a sibling, once the branch is known to fit there. */
  const placeIn = (
    tree: readonly PlacedStep<FicheStep>[],
    parent: RowId | null,
    after: RowId | null,
    branch: number,
  ) => {
    const holder = tree.find(({ step }) => step.id === parent)
    if (parent !== null && holder === undefined) throw gone()
    if ((holder?.depth ?? 0) + branch > deepestStep) throw stepsTooDeep()
    const siblings = tree.filter((one) => (parent === null ? one.depth === 1 : one.step.parent === parent))
    return positionAfter(
      siblings.map(({ step }) => step),
      after,
      gone,
    )
  }

  return {
    addStep: ({ fiche, parent, after, text }) => {
      demand(db, 'fiche', fiche)
      const id = context.ids.row()
      const position = placeIn(treeOf(fiche), parent, after, 1)
      const { values } = cleanValues({ fiche, parent, position, text, state: 'upcoming' })
      context.write({ intent: 'ficheStep.add', writes: [{ record: 'ficheStep', id, values }] })
      return { id }
    },
    placeStep: ({ step: id, parent, after }) => {
      const tree = treeOf(demand(db, 'ficheStep', id).fiche)
      const below = new Set(stepsBelow(tree, id).map((step) => step.id))
      if (parent === id || (parent !== null && below.has(parent))) throw stepsTooDeep()
      const depth = tree.find(({ step }) => step.id === id)?.depth ?? 1
      const deepest = Math.max(depth, ...tree.filter(({ step }) => below.has(step.id)).map((one) => one.depth))
      const others = tree.filter(({ step }) => step.id !== id)
      const position = placeIn(others, parent, after, deepest - depth + 1)
      context.write({ intent: 'ficheStep.move', writes: [{ record: 'ficheStep', id, values: { parent, position } }] })
      return null
    },
    removeStep: ({ step: id }) => {
      const removed = [id, ...stepsBelow(treeOf(demand(db, 'ficheStep', id).fiche), id).map((step) => step.id)]
      const removals = removed.map((one) => ({ record: 'ficheStep', id: one }) as const)
      context.write({ intent: 'ficheStep.remove', writes: [], removals })
      return null
    },
  }
}
