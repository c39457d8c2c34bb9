import { IconTimeline } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import type { Formulation } from '#shared/records/records.ts'
import { movingKey } from '../../../components/moving/moving-key.ts'
import { Second, Written } from '../../../components/plain/Second.tsx'
import { formulationName } from '../axis-words.ts'
import { VoteDots } from '../VoteDots.tsx'
import classes from './board.module.css'
import { dragAmongRows } from './drag-among-rows.ts'
import { type Attaching, cardId } from './use-attaching.ts'

interface Props {
  readonly formulation: Formulation
  readonly attaching: Attaching
}

/** What a sector said, with its gommettes: drawn to another axis by the pointer or by the keyboard. */
export function FormulationCard({ formulation, attaching }: Props) {
  const { moving, hold } = attaching
  const latest = useRef(attaching)
  useEffect(() => {
    latest.current = attaching
  })
  const { id } = formulation
  const name = formulationName(formulation)
  const taken = moving.taken === id
  const hear = (event: KeyboardEvent) => {
    const act = cardKey(event.key, taken, { id, name, moving })
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const startDrag = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return
    hold(id)
    dragAmongRows({ id, name, attaching: () => latest.current }, event.clientX, event.clientY)
  }
  return (
    <li className={classes.card} data-taken={taken || undefined}>
      <button
        id={cardId(id)}
        type="button"
        className={classes.handle}
        aria-pressed={taken}
        onFocus={() => hold(id)}
        onKeyDown={hear}
        onPointerDown={startDrag}
        onBlur={(event) => taken && event.relatedTarget !== null && moving.leave(name)}
      >
        <Written fz="1rem" lh={1.3}>
          {name}
        </Written>
        <VoteDots votes={formulation.votes} />
        {formulation.saidBy !== null && <Second>{formulation.saidBy}</Second>}
      </button>
      <Link to="/axes/fil/$id" params={{ id }} className={classes.thread} aria-label={`Voir le fil, ${name}`}>
        <IconTimeline size={16} stroke={1.6} aria-hidden="true" />
      </Link>
    </li>
  )
}

type Situation = Pick<Attaching, 'moving'> & { readonly id: Formulation['id']; readonly name: string }

/** What a key does on a card; `null` when it is not the card's. */
const cardKey = (key: string, taken: boolean, { id, name, moving }: Situation): (() => void) | null => {
  if (taken) return movingKey(key, name, moving)
  return key === ' ' || key === 'Enter' ? () => moving.take(id, name) : null
}
