import { Box, Text } from '@mantine/core'
import type { fichePartyRoles } from '#shared/records/roadmap/fiche-party.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { BearerField } from '../../../components/fields/BearerField.tsx'
import { List } from '../../../components/plain/List.tsx'
import { PartyChip } from './PartyChip.tsx'
import classes from './page.module.css'
import type { ShownFiche } from './shown-fiche.ts'

interface Props extends ShownFiche {
  /** What these structures are to the fiche. */
  readonly as: keyof typeof fichePartyRoles
  readonly label: string
  /** The cell's head says what they are. */
  readonly inCell?: boolean
}

const addWords = {
  bearer: 'Ajouter un porteur',
  partner: 'Ajouter un partenaire',
  interested: 'Ajouter une structure intéressée',
  funder: 'Ajouter un financeur',
} as const

/** The structures of one role, and the field that adds one: of the directory, or as typed. */
export function Parties({ page, as: role, label, inCell = false }: Props) {
  const add = useApiMutation('fiches', 'addParty')
  const own = page.parties.filter(({ party }) => party.role === role)
  return (
    <div className={classes.parties} data-cell={inCell || undefined}>
      {!inCell && <Text fw={600}>{label}</Text>}
      {own.length > 0 && (
        <List inline gap="sm" aria-label={label}>
          {own.map((line) => (
            <PartyChip key={line.party.id} line={line} />
          ))}
        </List>
      )}
      <Box maw={320}>
        <BearerField
          label={addWords[role]}
          labelHidden
          placeholder={addWords[role]}
          meeting={null}
          value={null}
          onChange={(one) => {
            if (one !== null) add.mutate({ fiche: page.fiche.id, role, name: one.name, actor: one.actor })
          }}
        />
      </Box>
    </div>
  )
}
