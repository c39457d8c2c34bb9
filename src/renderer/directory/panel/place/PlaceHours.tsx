import type { PlaceView } from '#shared/contract/directory/directory.ts'
import { Second } from '../../../components/plain/Second.tsx'
import { PanelSection } from '../PanelSection.tsx'

/** When a place opens, a line a day; as the file wrote it when it cannot be read. */
export function PlaceHours({ view: { hours, hoursReadable } }: { readonly view: PlaceView }) {
  return (
    <PanelSection label="Horaires">
      {hours === null && <Second block>Les horaires ne sont pas connus.</Second>}
      {(hours ?? []).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {!hoursReadable && <Second block>Tels qu’ils ont été reçus.</Second>}
    </PanelSection>
  )
}
