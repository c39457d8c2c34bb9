import type { ActorView, DirectoryListName } from '#shared/contract/directory/directory.ts'
import { epciName } from '../../../words/epci.ts'
import { EntryLink } from '../EntryLink.tsx'
import classes from '../EntryPanel.module.css'
import { PanelSection } from '../PanelSection.tsx'

interface Props {
  readonly view: Pick<ActorView, 'places'>
  readonly beside: DirectoryListName
}

/** Where a structure receives, with the hours. */
export function ActorPlaces({ view: { places }, beside }: Props) {
  return (
    <PanelSection label="Lieux">
      {places.length === 0 && <span className={classes.second}>Aucun lieu pour l’instant.</span>}
      <ul className={classes.list}>
        {places.map(({ id, name, commune, epci, hours }) => (
          <li key={id}>
            <EntryLink list="places" id={id} beside={beside} strong>
              {[name, commune].filter(Boolean).join(', ')}
            </EntryLink>
            {epci !== null && <span className={classes.second}>{epciName(epci)}</span>}
            {hours !== null && <span className={classes.second}>{hours}</span>}
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
