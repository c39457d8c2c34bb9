import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FicheStep } from '#shared/records/records.ts'
import { type PlacedStep, type StepMove, type StepPlace, stepPlace } from '#shared/records/roadmap/step-tree.ts'
import { useApiMutation } from '../../../../api/hooks.ts'
import { useGesture } from '../../../../components/use-gesture.ts'
import { quoted } from '../../../../words/spaces.ts'

/** What one does with the steps of a fiche. */
export interface StepEditing {
  readonly tree: readonly PlacedStep<FicheStep>[]
  readonly move: (id: RowId, move: StepMove) => void
  readonly place: (id: RowId, place: StepPlace) => void
  readonly addUnder: (id: RowId) => void
  readonly remove: (step: FicheStep) => void
  /** The latest move, for whoever hears the screen. */
  readonly said: string
}

export function useSteps(fiche: RowId, tree: readonly PlacedStep<FicheStep>[]): StepEditing {
  const placing = useApiMutation('fiches', 'placeStep')
  const adding = useApiMutation('fiches', 'addStep')
  const removing = useGesture('fiches', 'removeStep')
  const [said, say] = useState('')
  const nameOf = (id: RowId) => quoted(tree.find(({ step }) => step.id === id)?.step.text ?? 'Étape')
  return {
    tree,
    said,
    move(id, move) {
      const place = stepPlace(tree, id, move)
      if (place === null) return say(`${nameOf(id)} ne peut pas aller plus loin.`)
      placing.mutate({ step: id, ...place }, { onSuccess: () => say(`${nameOf(id)} ${moved[move]}.`) })
    },
    place: (id, place) => placing.mutate({ step: id, ...place }, { onSuccess: () => say(`${nameOf(id)} est posée.`) }),
    addUnder(id) {
      const last = tree.findLast(({ step }) => step.parent === id)
      adding.mutate({ fiche, parent: id, after: last?.step.id ?? null, text: 'Nouvelle étape' })
    },
    remove: (step) => removing.act({ step: step.id }, `Supprimée\u00a0: ${nameOf(step.id)}`),
  }
}

const moved = { up: 'est montée', down: 'est descendue', in: 'est emboîtée', out: 'est sortie' } as const
