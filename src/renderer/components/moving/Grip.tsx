import { IconGripVertical } from '@tabler/icons-react'
import type { RefObject } from 'react'
import classes from './moving.module.css'
import { useDrag } from './use-drag.ts'
import { type Held, useGrip } from './use-grip.ts'

interface Props extends Held {
  readonly list: RefObject<HTMLOListElement | null>
}

/** Where a row is held, by the pointer or by the keyboard. */
export function Grip({ list, ...held }: Props) {
  const grip = useGrip(held)
  const startDrag = useDrag({ ...held, list })
  return (
    <button {...grip} className={classes.grip} onPointerDown={startDrag}>
      <IconGripVertical size={16} stroke={1.6} aria-hidden="true" />
    </button>
  )
}
