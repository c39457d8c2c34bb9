import { Table } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReplyLine } from '#shared/contract/meetings/evaluation-import.ts'
import { LineReason } from '../../../components/list-import/LineReason.tsx'
import tableClasses from '../../../components/list-table.module.css'
import { State } from '../../../components/State.tsx'
import { counted, figure } from '../../../words/numbers.ts'
import classes from './import.module.css'

/** Lines told one by one before the rest is counted. */
const told = 200

/** What would become of each line that is not there already, what is refused first. */
export function ReplyLines({ lines }: { readonly lines: readonly ReplyLine[] }) {
  if (lines.length === 0) return <p className={classes.note}>Toutes les lignes du fichier sont déjà là.</p>
  const left = lines.length - told
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.frame} aria-label="Lignes du fichier, une à une" tabIndex={0} data-zone>
        <Table className={`${tableClasses.table} ${classes.lines}`} aria-label="Ce que deviendrait chaque ligne">
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.line}>Ligne</Table.Th>
              <Table.Th className={classes.effect}>Effet</Table.Th>
              <Table.Th>Fiche et raison</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.slice(0, told).map((line) => (
              <Table.Tr key={line.line}>
                <Table.Td className={classes.line}>{figure(line.line)}</Table.Td>
                <Table.Td className={classes.effect}>
                  {line.effect === 'refused' ? (
                    <State icon={IconX} tone="brick">
                      Refusée
                    </State>
                  ) : (
                    <State icon={IconPlus}>Nouvelle</State>
                  )}
                </Table.Td>
                <Table.Td>
                  {line.name}
                  <LineReason line={line} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {left > 0 && <p className={classes.note}>Et {counted(left, 'autre ligne', 'autres lignes', 'f')}.</p>}
    </>
  )
}
