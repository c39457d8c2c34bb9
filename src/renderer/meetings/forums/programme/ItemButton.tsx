import type { CSSProperties, KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { besideTitle, lineName, lineWords } from '#shared/records/meetings/programme-item/line-words.ts'
import {
  hoursOf,
  isOpenAllAlong,
  isPlaced,
  type ProgrammeLine,
} from '#shared/records/meetings/programme-item/programme-line.ts'
import type { ProgrammeItem, ProgrammeRoom } from '#shared/records/records.ts'
import { hour, slot } from '../../../words/hours.ts'
import classes from './grid.module.css'
import type { Step } from './placing.ts'
import { stepMinutes } from './programme-scale.ts'
import type { StartDrag } from './use-item-drag.ts'
import type { Placing } from './use-placing.ts'

export interface ItemButtonProps {
  readonly line: ProgrammeLine
  readonly rooms: readonly ProgrammeRoom[]
  readonly placing: Placing
  readonly drag: StartDrag
  readonly open: (line: ProgrammeLine) => void
  readonly remove: (line: ProgrammeLine) => void
  readonly style?: CSSProperties
}

/** One thing of the programme: Entrée opens it, Espace takes it, the pointer drags it. */
export function ItemButton({ line, rooms, placing, drag, open, remove, style }: ItemButtonProps) {
  const { item } = line
  const taken = placing.taken === item.id
  const lines = linesIn(line)
  const button = useRef<HTMLButtonElement>(null)
  // Once taken it may stand in another list: the focus follows it there.
  useEffect(() => {
    if (taken) button.current?.focus()
  }, [taken])
  const hear = (event: KeyboardEvent) => {
    const act = taken
      ? heldKey(event, placing)
      : freeKey(event, { take: () => placing.take(line), remove: () => remove(line) })
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const room = rooms.find(({ id }) => id === item.room)?.name
  const hours = slot(item.startsAt, item.endsAt)
  const who = besideTitle(line).join(', ')
  const short = lines !== null && lines < 2
  // What stands all along stands under these words; a line too short for two says when it begins.
  const shownHours =
    isPlaced(item) && isOpenAllAlong(item)
      ? ''
      : short && item.startsAt !== null
        ? hour(item.startsAt)
        : hours || missingWords(item)
  const facts = [hours, room, who, missingWords(item)].filter(Boolean)
  return (
    <button
      ref={button}
      type="button"
      className={classes.item}
      data-item={item.id}
      data-kind={item.kind}
      data-short={short || undefined}
      data-taken={taken || undefined}
      data-refused={(taken && placing.refusal !== null) || undefined}
      style={
        {
          ...style,
          ...(lines !== null && { '--lines': Math.max(1, who === '' ? lines - 1 : lines - 2) }),
        } as CSSProperties
      }
      aria-label={[lineName(line), ...facts].join(', ')}
      title={[lineName(line), ...facts].join('\n')}
      onClick={() => !taken && open(line)}
      onKeyDown={hear}
      onPointerDown={drag(line)}
      onBlur={({ relatedTarget }) => taken && relatedTarget !== null && placing.leave()}
    >
      {shownHours !== '' && <span className={classes.itemHours}>{shownHours}</span>}
      <span className={classes.itemTitle}>{lineWords(line)}</span>
      {who !== '' && (lines === null || lines > 2) && <span className={classes.itemWho}>{who}</span>}
    </button>
  )
}

/** How many whole lines of text it holds in the grid; `null`: as many as it needs. */
const linesIn = ({ item }: ProgrammeLine): number | null => {
  const hours = hoursOf(item)
  return item.room === null || hours === null
    ? null
    : Math.floor((hours[1] - hours[0] - minutesOfEdges) / minutesOfLine)
}

/** How high a line of text is, and the edges around, in minutes of the grid. */
const minutesOfLine = 10
const minutesOfEdges = 5

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: { minutes: -stepMinutes },
  ArrowDown: { minutes: stepMinutes },
  ArrowLeft: { rooms: -1 },
  ArrowRight: { rooms: 1 },
}

const heldKey = ({ key, shiftKey }: KeyboardEvent, placing: Placing): (() => void) | null => {
  const step = steps[key]
  if (step !== undefined) return () => placing.step(shiftKey && step.minutes ? { longer: step.minutes } : step)
  if (key === ' ' || key === 'Enter') return () => placing.put()
  return key === 'Escape' ? placing.leave : null
}

interface FreeDeeds {
  readonly take: () => void
  readonly remove: () => void
}

const freeKey = ({ key }: KeyboardEvent, { take, remove }: FreeDeeds): (() => void) | null => {
  if (key === ' ') return take
  return key === 'Delete' ? remove : null
}

/** « sans salle », « sans heure », « toute la durée »; empty for what has both. */
const missingWords = (item: ProgrammeItem): string => {
  const timeless = hoursOf(item) === null
  if (item.room === null) return timeless && !isOpenAllAlong(item) ? 'sans salle ni heure' : 'sans salle'
  if (isOpenAllAlong(item)) return 'toute la durée'
  return timeless ? 'sans heure' : ''
}
