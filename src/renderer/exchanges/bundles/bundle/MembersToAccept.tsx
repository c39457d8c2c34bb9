import { Box, Checkbox, Text } from '@mantine/core'
import type { ChangedRow } from '#shared/contract/exchanges/bundles.ts'
import { List } from '../../../components/plain/List.tsx'
import { Section } from '../../../components/Section.tsx'
import { useMay } from '../../../components/use-may.ts'
import { Change } from './BundleChanges.tsx'

interface Props {
  readonly members: readonly ChangedRow[]
  readonly accepted: boolean
  readonly accept: (accepted: boolean) => void
}

/** What a bundle changes of who takes part, though no hub carries it: a hub may take it in, another waits for a hub. */
export function MembersToAccept({ members, accepted, accept }: Props) {
  const may = useMay('members')
  return (
    <Box mb="var(--s7)">
      <Section title="Des changements que le département seul accepte">
        <Text maw={720}>
          Cet envoi change des rôles, des collègues ou les réglages de l’espace, et ne vient pas du secrétariat du
          département.
          {may
            ? ' Relisez ces changements avec la personne qui l’envoie\u00a0: rien n’entre tant que vous ne les acceptez pas.'
            : ' Il s’appliquera quand un envoi de ce secrétariat vous aura apporté ces changements. Sinon, signalez-les-lui.'}
        </Text>
        <List ruled="under">
          {members.map((row) => (
            <li key={`${row.record} ${row.id}`}>
              <Change row={row} />
            </li>
          ))}
        </List>
        {may && (
          <Checkbox
            mt="md"
            label="J’ai demandé ou vérifié ces changements : les prendre avec l’envoi"
            checked={accepted}
            onChange={(event) => accept(event.currentTarget.checked)}
          />
        )}
      </Section>
    </Box>
  )
}
