import { Button, Group } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { ReferenceField } from '../../components/fields/ReferenceField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { List } from '../../components/plain/List.tsx'

interface Props {
  readonly actor: RowId
  readonly antennas: readonly NamedRow[]
}

/** The structures that are antennas of this one: what is written is on their side. */
export function AntennasField({ actor, antennas }: Props) {
  const { write, refusal } = useRowUpdate()
  const attach = (antenna: RowId, parent: RowId | null) =>
    void write({ record: 'actor', id: antenna, changes: { parent } })
  return (
    <div>
      <List ruled aria-label="Antennes">
        {antennas.map(({ id, name }) => (
          <Group key={id} component="li" gap="sm" justify="space-between" wrap="nowrap">
            {name}
            <Button size="xs" variant="subtle" aria-label={`Détacher ${name}`} onClick={() => attach(id, null)}>
              Détacher
            </Button>
          </Group>
        ))}
      </List>
      <ReferenceField
        to="actor"
        // Emptied once the antenna stands in the list.
        key={antennas.length}
        label="Ajouter une antenne"
        value={null}
        except={actor}
        error={refusal}
        onChange={(antenna) => antenna !== null && attach(antenna.id, actor)}
      />
    </div>
  )
}
