import { Table } from '@mantine/core'
import type { EarlierEvaluation, QuestionResult } from '#shared/contract/meetings/evaluations.ts'
import { markWords } from '#shared/records/meetings/evaluation-question/mark-words.ts'
import { ListTable } from '../../components/ListTable.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { percent } from './evaluation-words.ts'
import classes from './results.module.css'

interface Props {
  readonly scales: readonly QuestionResult[]
  readonly earlier: readonly EarlierEvaluation[]
}

/** The marks of each question, how many forms gave each, and the means of the last meetings of this kind. */
export function MarksTable({ scales, earlier }: Props) {
  return (
    <ListTable
      frame="Notes"
      label="Notes, de 1 à 5"
      least={720}
      fitted
      columns={[
        { words: 'De 1 (pas du tout) à 5 (tout à fait)', miw: 240 },
        ...['1', '2', '3', '4', '5'].map((mark) => ({ words: mark, className: classes.mark ?? '' })),
        { words: 'Moyenne', className: classes.mean },
        ...earlier.map(({ meeting, title, date }) => ({
          key: meeting,
          words: date === null ? 'Sans date' : shortDateWithYear(date),
          className: classes.mean ?? '',
          title,
        })),
      ]}
    >
      {scales.map(({ question, tally, before }) => (
        <Table.Tr key={question.id}>
          <Table.Th scope="row">{question.text}</Table.Th>
          {tally.counts
            .filter(({ isOther }) => !isOther)
            .map(({ value, count }) => (
              <Table.Td key={value} className={classes.mark} title={percent(count, tally.answers)}>
                {/* As high as its share; the figure below is the same. */}
                <span className={classes.column} aria-hidden="true">
                  <span style={{ height: `${tally.answers === 0 ? 0 : (100 * count) / tally.answers}%` }} />
                </span>
                {count}
              </Table.Td>
            ))}
          <Table.Td className={classes.mean}>
            <strong>{markWords(tally.mean)}</strong>
          </Table.Td>
          {before.map((mean, at) => (
            <Table.Td key={earlier[at]?.meeting} className={classes.mean}>
              {markWords(mean)}
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </ListTable>
  )
}
