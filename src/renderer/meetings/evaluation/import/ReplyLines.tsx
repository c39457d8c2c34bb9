import { Table, Text } from '@mantine/core'
import type { ReplyLine } from '#shared/contract/meetings/evaluation-import.ts'
import { ListTable } from '../../../components/ListTable.tsx'
import { EffectState } from '../../../components/list-import/EffectState.tsx'
import { LineReason } from '../../../components/list-import/LineReason.tsx'
import { counted, figure } from '../../../words/numbers.ts'

/** Lines told one by one before the rest is counted. */
const told = 200

/** What would become of each line that is not there already, what is refused first. */
export function ReplyLines({ lines }: { readonly lines: readonly ReplyLine[] }) {
  if (lines.length === 0)
    return (
      <Text c="var(--ink-2)" my="md">
        Toutes les lignes du fichier sont déjà là.
      </Text>
    )
  const left = lines.length - told
  return (
    <>
      <ListTable
        frame="Lignes du fichier, une à une"
        label="Ce que deviendrait chaque ligne"
        mt="lg"
        least={480}
        fitted
        data-zone
        columns={[{ words: 'Ligne', width: 64, ta: 'end' }, { words: 'Effet', width: 136 }, 'Fiche et raison']}
      >
        {lines.slice(0, told).map((line) => (
          <Table.Tr key={line.line}>
            <Table.Td ta="end">{figure(line.line)}</Table.Td>
            <Table.Td>
              <EffectState effect={line.effect} />
            </Table.Td>
            <Table.Td>
              {line.name}
              <LineReason line={line} />
            </Table.Td>
          </Table.Tr>
        ))}
      </ListTable>
      {left > 0 && (
        <Text c="var(--ink-2)" my="md">
          Et {counted(left, 'autre ligne', 'autres lignes', 'f')}.
        </Text>
      )}
    </>
  )
}
