import { Button, Group, Table } from '@mantine/core'
import { useState } from 'react'
import type { BackupView } from '#shared/contract/exchanges/backups.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ListTable } from '../../components/ListTable.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { fileSize } from '../../words/size.ts'
import { fullMoment, kindLabels } from './backup-words.ts'
import { CopyMenu } from './CopyMenu.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'

/** The copies, latest first, each with the way back to it. */
export function CopyTable({ copies }: { readonly copies: readonly BackupView[] }) {
  const [restoring, restore] = useState<BackupView | null>(null)
  if (copies.length === 0)
    return (
      <EmptyState order={3} title="Aucune copie pour l’instant">
        La première se fera d’elle-même. Vous pouvez aussi la faire maintenant.
      </EmptyState>
    )
  return (
    <>
      <ListTable
        frame="Copies"
        label="Copies de l’espace"
        least={480}
        columns={['Faite le', { words: 'Taille', width: 104 }, { words: 'Actions', width: 184 }]}
      >
        {copies.map((copy) => (
          <Table.Tr key={copy.name}>
            <Table.Td>
              {fullMoment(copy.madeAt)}
              <Second block>{kindLabels[copy.kind]}</Second>
            </Table.Td>
            <Table.Td>{fileSize(copy.bytes)}</Table.Td>
            <Table.Td>
              <Group gap="xs" wrap="nowrap">
                <Button
                  size="xs"
                  aria-label={`Y revenir, à la copie du ${fullMoment(copy.madeAt)}…`}
                  onClick={() => restore(copy)}
                >
                  Y revenir…
                </Button>
                <CopyMenu copy={copy} />
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </ListTable>
      {restoring !== null && <RestoreDialog copy={restoring} close={() => restore(null)} />}
    </>
  )
}
