import { IconGripVertical } from '@tabler/icons-react'
import type { DragEvent } from 'react'
import movingClasses from '../../../../components/moving/moving.module.css'
import { type Held, useGrip } from '../../../../components/moving/use-grip.ts'

interface Props extends Held {
  /** Drawn by the pointer, a step goes anywhere, even under another. */
  readonly source: { readonly draggable: boolean; readonly onDragStart: (event: DragEvent) => void }
}

/** Where a step is held: by the keyboard it moves among those beside it. */
export function StepGrip({ source, ...held }: Props) {
  return (
    <button {...useGrip(held)} className={movingClasses.grip} {...source}>
      <IconGripVertical size={15} stroke={1.6} aria-hidden="true" />
    </button>
  )
}
