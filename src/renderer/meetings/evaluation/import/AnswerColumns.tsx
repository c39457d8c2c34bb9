import { Select, Stack, Text } from '@mantine/core'
import type { ReplyColumn, ReplyTarget } from '#shared/contract/meetings/evaluation-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { List } from '../../../components/plain/List.tsx'
import { Section } from '../../../components/Section.tsx'
import { figure, plural } from '../../../words/numbers.ts'

/** Stands for no target in the list of choices. */
const ignored = 'ignored'

interface Props {
  readonly meeting: RowId
  readonly columns: readonly ReplyColumn[]
  readonly change: (targets: readonly (ReplyTarget | null)[]) => void
}

/** Which question each column answers; a question that is given to a column leaves the one that had it. */
export function AnswerColumns({ meeting, columns, change }: Props) {
  const { data: page } = useApiQuery('evaluations', 'page', { meeting })
  const choices = [
    { value: ignored, label: 'Ne pas importer' },
    { value: 'number', label: 'Numéro de la fiche' },
    ...(page?.questions ?? []).map(({ id, text }) => ({ value: id as string, label: text ?? 'Question sans texte' })),
  ]
  const known = columns.filter(({ target }) => target !== null).length
  const setTarget = (at: number, target: ReplyTarget | null) =>
    change(columns.map((column, index) => (index === at ? target : column.target === target ? null : column.target)))
  return (
    <Section title="Colonnes" aside={`${plural(known, 'importée', 'importées')} sur ${figure(columns.length)}`}>
      <List ruled="under">
        {columns.map(({ letter, header, sample, target }, index) => (
          <Stack key={letter} component="li" gap="xs">
            <Stack component="span" gap={0} miw={0}>
              <strong>{header}</strong>
              <Text span truncate size="sm" c="var(--ink-2)" title={sample}>
                {sample}
              </Text>
            </Stack>
            <Select
              aria-label={`La colonne ${header} répond à`}
              data={choices}
              value={target ?? ignored}
              onChange={(value) => setTarget(index, value === ignored ? null : (value as ReplyTarget))}
              allowDeselect={false}
            />
          </Stack>
        ))}
      </List>
    </Section>
  )
}
