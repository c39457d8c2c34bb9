import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { PlaceSummary } from '#shared/contract/directory/directory.ts'
import { List } from '../../components/plain/List.tsx'
import { EntryLink } from '../panel/EntryLink.tsx'
import type { Directory } from '../use-directory.ts'

interface Props {
  readonly places: readonly PlaceSummary[]
  readonly directory: Directory
}

/** The places of a structure, each edited on its own sheet, and the way to add one. */
export function PlacesOfActor({ places, directory }: Props) {
  return (
    <>
      <List ruled aria-label="Lieux de la structure">
        {places.map(({ id, name, commune }) => (
          <Group key={id} component="li" gap="sm" justify="space-between" wrap="nowrap">
            <EntryLink list="places" id={id} beside={directory.query.list}>
              {[name, commune].filter(Boolean).join(', ')}
            </EntryLink>
          </Group>
        ))}
      </List>
      <Button
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.6} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => directory.setAdding('places')}
      >
        Ajouter un lieu
      </Button>
    </>
  )
}
