import { type DragEvent, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FicheStep } from '#shared/records/records.ts'
import { deepestStep } from '#shared/records/roadmap/step-tree.ts'
import type { StepEditing } from './use-steps.ts'

const type = 'application/x-concerto-step'

/** Right of this, in pixels, a step that is dropped goes under the one below the pointer; left of it, after it. */
const underFrom = 120

/** A step is dragged by its grip and dropped after another one, or under it. The keyboard and the menu do the same. */
export function useStepDrag(step: FicheStep, depth: number, editing: StepEditing) {
  const [over, setOver] = useState<'after' | 'under' | null>(null)
  const placeAt = (event: DragEvent): 'after' | 'under' =>
    depth < deepestStep && event.clientX - event.currentTarget.getBoundingClientRect().left > underFrom
      ? 'under'
      : 'after'
  return {
    over,
    source: {
      draggable: true,
      onDragStart: (event: DragEvent) => event.dataTransfer.setData(type, step.id),
    },
    target: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(type)) return
        event.preventDefault()
        setOver(placeAt(event))
      },
      onDragLeave: () => setOver(null),
      onDrop: (event: DragEvent) => {
        const id = event.dataTransfer.getData(type) as RowId
        setOver(null)
        if (id === '' || (id as RowId) === step.id) return
        event.preventDefault()
        const under = placeAt(event) === 'under'
        const parent = depth === 1 ? null : step.parent
        editing.place(id, under ? { parent: step.id, after: null } : { parent, after: step.id })
      },
    },
  }
}
