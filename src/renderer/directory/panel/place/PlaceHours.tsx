import type { PlaceView } from '#shared/contract/directory/directory.ts'
import classes from '../EntryPanel.module.css'
import { PanelSection } from '../PanelSection.tsx'

/** When a place opens, a line a day; as the file wrote it when it cannot be read. */
export function PlaceHours({ view: { hours, hoursReadable } }: { readonly view: PlaceView }) {
  return (
    <PanelSection label="Horaires">
      {hours === null && <span className={classes.second}>Les horaires ne sont pas connus.</span>}
      {(hours ?? []).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {!hoursReadable && <span className={classes.second}>Tels qu’ils ont été reçus.</span>}
    </PanelSection>
  )
}
