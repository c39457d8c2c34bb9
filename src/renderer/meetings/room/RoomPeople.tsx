import type { RowId } from '#shared/kernel/ids.ts'
import { Arrivals } from '../arrivals/Arrivals.tsx'
import classes from './room.module.css'

/** Who is here: a name typed, those to recognise, and the list. */
export function RoomPeople({ meeting }: { readonly meeting: RowId }) {
  return (
    <>
      <h2 className={classes.peopleHeading}>Dans la salle</h2>
      <Arrivals meeting={meeting} />
    </>
  )
}
