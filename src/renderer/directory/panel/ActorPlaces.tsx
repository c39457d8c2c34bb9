import type { ActorView, DirectoryListName } from '#shared/contract/directory/directory.ts'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { epciName } from '../../words/epci.ts'
import { EntryLink } from './EntryLink.tsx'
import { PanelSection } from './PanelSection.tsx'

interface Props {
  readonly view: Pick<ActorView, 'places'>
  readonly beside: DirectoryListName
}

/** Where a structure receives, with the hours. */
export function ActorPlaces({ view: { places }, beside }: Props) {
  return (
    <PanelSection label="Lieux">
      {places.length === 0 && <Second block>Aucun lieu pour l’instant.</Second>}
      <List gap="sm">
        {places.map(({ id, name, commune, epci, hours }) => (
          <li key={id}>
            <EntryLink list="places" id={id} beside={beside} strong>
              {[name, commune].filter(Boolean).join(', ')}
            </EntryLink>
            {epci !== null && <Second block>{epciName(epci)}</Second>}
            {hours !== null && <Second block>{hours}</Second>}
          </li>
        ))}
      </List>
    </PanelSection>
  )
}
