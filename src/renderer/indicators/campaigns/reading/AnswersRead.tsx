import { Table } from '@mantine/core'
import type { AnswerLine } from '#shared/contract/indicators/figures-import.ts'
import { ListTable } from '../../../components/ListTable.tsx'

interface Props {
  readonly answers: readonly AnswerLine[]
  readonly of: string
}

/** What is answered in words, and would be written. */
export function AnswersRead({ answers, of }: Props) {
  if (answers.length === 0) return null
  return (
    <ListTable
      frame={`Réponses lues, ${of}`}
      least={640}
      fitted
      columns={[{ words: 'Cellule', width: 88 }, 'Question', 'Dans Concerto', 'Dans le fichier']}
    >
      {answers.map(({ address, question, stored, given }) => (
        <Table.Tr key={address}>
          <Table.Td>{address}</Table.Td>
          <Table.Td>{question}</Table.Td>
          <Table.Td>{stored ?? '–'}</Table.Td>
          <Table.Td>{given}</Table.Td>
        </Table.Tr>
      ))}
    </ListTable>
  )
}
