import { Box, Table, Text } from '@mantine/core'
import type { BundleRecipient } from '#shared/contract/exchanges/bundles.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ListTable } from '../../components/ListTable.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { useMay } from '../../components/use-may.ts'
import { dayOf, longDate } from '../../words/dates.ts'
import { plural } from '../../words/numbers.ts'

interface RecipientsProps {
  readonly hasOthers: boolean
  /** Names of those for whom nothing is sealed: their keys are none. */
  readonly unreached: readonly string[]
}

/** Who does not have everything, and since when nothing came from them. */
export function Recipients({ hasOthers, unreached }: RecipientsProps) {
  const outgoing = useApiQuery('bundles', 'outgoing', hasOthers ? { to: 'all', complete: false } : null)
  return (
    <Box mt="var(--s8)">
      <Section title="À envoyer">
        {unreached.length > 0 && (
          <Text size="sm" c="var(--ink-2)" my="xs">
            Rien n’est chiffré pour {unreached.join(', ')} : voyez pourquoi dans{' '}
            <LinkAnchor to="/echanges/postes">Collègues</LinkAnchor>.
          </Text>
        )}
        {hasOthers ? (
          <Loaded query={outgoing} rows={2}>
            {({ recipients }) => <RecipientsTable recipients={recipients} />}
          </Loaded>
        ) : (
          <NobodyYet isAlone={unreached.length === 0} />
        )}
      </Section>
    </Box>
  )
}

/** Nobody, or nobody whose words were heard. */
function NobodyYet({ isAlone }: { readonly isAlone: boolean }) {
  const may = useMay('members')
  return isAlone ? (
    <EmptyState
      order={3}
      title="Vous travaillez seul pour l’instant."
      action={may && <LinkButton to="/echanges/postes">Inviter un secrétariat</LinkButton>}
    >
      Une invitation est un fichier sans secret&nbsp;: le secrétariat l’ouvre, puis vous envoie son premier envoi.
    </EmptyState>
  ) : (
    <EmptyState
      order={3}
      title="Aucun collègue ne peut encore recevoir d’envoi."
      action={<LinkButton to="/echanges/postes">Voir les collègues</LinkButton>}
    >
      Un envoi se prépare pour les collègues dont les six mots ont été entendus.
    </EmptyState>
  )
}

function RecipientsTable({ recipients }: { readonly recipients: readonly BundleRecipient[] }) {
  return (
    <ListTable
      frame="Collègues à qui envoyer"
      least={480}
      fitted
      columns={['Collègue', 'Dernier envoi reçu', { words: 'Ce qui lui manque', ta: 'end' }]}
    >
      {recipients.map((recipient) => (
        <Table.Tr key={recipient.id ?? 'hub'}>
          <Table.Th scope="row" fw={600}>
            {recipientName(recipient)}
            <Text size="sm" c="var(--ink-2)" fw={400}>
              {recipientPlace(recipient)}
            </Text>
          </Table.Th>
          <Table.Td>{recipient.heardAt === null ? 'Jamais' : longDate(dayOf(new Date(recipient.heardAt)))}</Table.Td>
          <Table.Td ta="end">{lackWords(recipient)}</Table.Td>
        </Table.Tr>
      ))}
    </ListTable>
  )
}

const recipientName = ({ name }: BundleRecipient): string => name

/** « Secteur Ouest », « Département » */
export const recipientPlace = ({ role, sector }: BundleRecipient): string =>
  role === 'hub' ? 'Département' : sector === null ? 'Secrétariat' : `Secteur ${sector}`

/** « Rien, à ce que l’on sait », « 12 modifications » */
export const lackWords = ({ lacks, heardAt }: BundleRecipient): string => {
  if (lacks === 0) return 'Rien'
  return heardAt === null ? 'Tout' : plural(lacks, 'modification', 'modifications')
}
