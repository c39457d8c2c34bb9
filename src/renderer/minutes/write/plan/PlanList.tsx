import { type KeyboardEvent, useId, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Moving } from '../../../components/moving/use-moving.ts'
import { PlanItem } from './PlanItem.tsx'
import classes from './plan.module.css'
import type { PlanEntry } from './plan-entry.ts'
import { planKey } from './plan-key.ts'

interface Props {
  readonly entries: ReadonlyMap<RowId, PlanEntry>
  readonly move: Moving
  /** Nothing moves in it. */
  readonly fixed: boolean
  readonly selected: RowId
  readonly show: (id: RowId) => void
}

/** The sections in order: one stop for Tab, then arrows; Espace takes a section and arrows move it. */
export function PlanList({ entries, move, fixed, selected, show }: Props) {
  const [active, setActive] = useState(selected)
  const prefix = useId()
  const shown = move.order.flatMap((id) => entries.get(id) ?? [])
  const current = entries.get(active) ?? entries.get(selected)
  const elementId = (id: RowId) => `${prefix}${id}`

  const goTo = (id: RowId | undefined) => {
    if (id === undefined) return
    setActive(id)
    document.getElementById(elementId(id))?.scrollIntoView({ block: 'nearest' })
  }
  const hear = (event: KeyboardEvent) => {
    if (current === undefined) return
    const act = planKey(event.key, { current, move, fixed, show, goTo })
    if (act === null) return
    event.preventDefault()
    act()
  }
  return (
    <div
      role="listbox"
      tabIndex={0}
      aria-label="Sections, dans l’ordre"
      aria-activedescendant={current && elementId(current.id)}
      className={classes.list}
      onKeyDown={hear}
      onFocus={() => setActive(selected)}
      onBlur={() => current !== undefined && move.taken !== null && move.leave(current.name)}
    >
      {shown.map((entry) => (
        <PlanItem
          key={entry.id}
          id={elementId(entry.id)}
          entry={entry}
          selected={entry.id === selected}
          active={entry.id === current?.id}
          taken={entry.id === move.taken}
          choose={() => {
            setActive(entry.id)
            show(entry.id)
          }}
        />
      ))}
    </div>
  )
}
