import type { CSSProperties, RefObject } from 'react'
import {
  hoursOf,
  isOpenAllAlong,
  isPlaced,
  type ProgrammeLine,
} from '#shared/records/meetings/programme-item/programme-line.ts'
import type { ProgrammeRoom } from '#shared/records/records.ts'
import { timeOf } from '#shared/text/time-of-day.ts'
import { Frame } from '../../../components/Frame.tsx'
import { hour } from '../../../words/hours.ts'
import { plural } from '../../../words/numbers.ts'
import classes from './grid.module.css'
import { ItemButton, type ItemButtonProps } from './ItemButton.tsx'
import { type Lane, lanesOf } from './lanes.ts'
import { gridLine, hoursIn, type ProgrammeScale } from './programme-scale.ts'

interface Props extends Omit<ItemButtonProps, 'line' | 'style'> {
  readonly scale: ProgrammeScale
  /** The part where hours run. */
  readonly field: RefObject<HTMLDivElement | null>
}

/** Hours down, rooms across; what is open all along stands above. Its table says the same. */
export function ProgrammeGrid({ scale, field, ...shown }: Props) {
  const { rooms, placing } = shown
  const placed = placing.lines.filter(({ item }) => isPlaced(item))
  const columns = { '--rooms': rooms.length, '--rows': gridLine(scale, scale.to) - 1 } as CSSProperties
  const lanes = lanesOf(placed)
  const columnOf = ({ item }: ProgrammeLine) => rooms.findIndex(({ id }) => id === item.room) + 1
  return (
    <Frame className={classes.frame} style={columns} label="Grille du programme">
      <Rooms rooms={rooms} />
      {placed.some(({ item }) => isOpenAllAlong(item)) && (
        <div className={classes.along}>
          <span className={classes.alongLabel}>Toute la durée</span>
          {rooms.map((room, rank) => (
            <div key={room.id} className={classes.alongCell} style={{ gridColumn: rank + 2 }}>
              {placed
                .filter(({ item }) => isOpenAllAlong(item) && item.room === room.id)
                .map((line) => (
                  <ItemButton key={line.item.id} {...shown} line={line} />
                ))}
            </div>
          ))}
        </div>
      )}
      <div className={classes.day}>
        <Hours scale={scale} />
        <div ref={field} className={classes.field}>
          {placed.map((line) => {
            const hours = hoursOf(line.item)
            if (hours === null) return null
            const side = lanes.get(line.item.id)
            const rows = { gridRow: `${gridLine(scale, hours[0])} / ${gridLine(scale, hours[1])}` }
            return (
              <ItemButton
                key={line.item.id}
                {...shown}
                line={line}
                style={{ ...rows, gridColumn: columnOf(line), ...(side !== undefined && laneStyle(side)) }}
              />
            )
          })}
        </div>
      </div>
    </Frame>
  )
}

/** Its share of the column, beside what stands there at the same time. */
const laneStyle = ({ lane, of }: Lane) => ({
  width: `calc(100% / ${of} - 2 * var(--s1))`,
  insetInlineStart: `calc(100% / ${of} * ${lane})`,
})

function Rooms({ rooms }: { readonly rooms: readonly ProgrammeRoom[] }) {
  return (
    <div className={classes.rooms} aria-hidden="true">
      {rooms.map(({ id, name, seats }, rank) => (
        <span key={id} className={classes.room} style={{ gridColumn: rank + 2 }} title={name ?? undefined}>
          <strong>{name ?? 'Salle sans nom'}</strong>
          {seats !== null && <span>{plural(seats, 'place', 'places')}</span>}
        </span>
      ))}
    </div>
  )
}

function Hours({ scale }: { readonly scale: ProgrammeScale }) {
  return (
    <div className={classes.hours} aria-hidden="true">
      {hoursIn(scale).map((minute) => (
        <span key={minute} style={{ gridRow: gridLine(scale, minute) }}>
          {hour(timeOf(minute))}
        </span>
      ))}
    </div>
  )
}
