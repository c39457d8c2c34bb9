import { Box, Table, Text, Title } from '@mantine/core'
import { useId } from 'react'
import type { QuestionResult } from '#shared/contract/meetings/evaluations.ts'
import tableClasses from '../../components/list-table.module.css'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { Quiet } from '../../components/plain/Second.tsx'
import { plural } from '../../words/numbers.ts'
import { percent } from './evaluation-words.ts'
import classes from './results.module.css'

/** What the forms say to a choice, counted, or to a free question, as written. */
export function QuestionAnswers({ result: { question, tally } }: { readonly result: QuestionResult }) {
  const id = useId()
  return (
    <Box component="section" mt="xl" aria-labelledby={id}>
      <Title order={3} id={id}>
        {question.text ?? 'Question sans texte'}
      </Title>
      <Text c="var(--ink-2)" mb="sm">
        {plural(tally.answers, 'réponse', 'réponses')}
      </Text>
      {tally.counts.length > 0 && tally.answers > 0 && <Counts tally={tally} labelledBy={id} />}
      {tally.texts.length > 0 && (
        <MarkedList>
          {tally.texts.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: anonymous answers have no identity but their place
            <li key={at}>{text}</li>
          ))}
        </MarkedList>
      )}
    </Box>
  )
}

function Counts({ tally, labelledBy }: { readonly tally: QuestionResult['tally']; readonly labelledBy: string }) {
  return (
    <div className={tableClasses.frame}>
      <Table className={`${tableClasses.table} ${classes.counts}`} aria-labelledby={labelledBy}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Réponse</Table.Th>
            <Table.Th className={classes.mark}>Fiches</Table.Th>
            <Table.Th className={classes.mark}>Part</Table.Th>
            <Table.Td w="45%" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tally.counts.map(({ value, count, isOther }) => (
            <Table.Tr key={value}>
              <Table.Th scope="row">
                {value}
                {isOther && <Quiet> (n’est plus proposée)</Quiet>}
              </Table.Th>
              <Table.Td className={classes.mark}>{count}</Table.Td>
              <Table.Td className={classes.mark}>{percent(count, tally.answers)}</Table.Td>
              <Table.Td w="45%">
                <span
                  className={classes.bar}
                  aria-hidden="true"
                  style={{ width: percent(count, tally.answers).replace(/\s/g, '') }}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
