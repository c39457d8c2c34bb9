import { Group, NativeSelect, Table } from '@mantine/core'
import type { FiguresPreview, FileReport, NationalLine } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Period } from '#shared/text/period.ts'
import { periodOptions } from '../../../components/fields/period-options.ts'
import { ListTable } from '../../../components/ListTable.tsx'
import { dayOf } from '../../../words/dates.ts'
import classes from '../campaigns.module.css'
import type { FileDecisions } from './choices.ts'
import { StructureField } from './StructureField.tsx'

interface Props {
  readonly report: Extract<FileReport, { readonly kind: 'national' }>
  readonly preview: FiguresPreview
  readonly decide: FileDecisions
}

/** Whose statistics they are, of when, and what each line of them feeds. */
export function NationalFields({ report, preview, decide }: Props) {
  return (
    <>
      <Group gap="md" align="flex-end">
        <StructureField
          structures={preview.structures}
          value={report.structure?.id ?? null}
          choose={(actor) => decide.structure(actor)}
        />
        <NativeSelect
          label="Période"
          data={[
            ...(report.period === null ? [{ value: '', label: 'Choisir la période' }] : []),
            ...periodOptions(dayOf(new Date())),
          ]}
          value={report.period ?? ''}
          onChange={(event) => decide.period(event.currentTarget.value as Period)}
        />
      </Group>
      <ListTable
        frame="Ce qu’alimente chaque ligne"
        least={640}
        fitted
        columns={['Ligne ou bloc du fichier', { words: 'Nombre', width: '1%', ta: 'end' }, 'Alimente']}
      >
        {report.lines.map((line) => (
          <Table.Tr key={line.line}>
            <Table.Td>
              {line.label}
              {line.block !== line.label && <span className={classes.what}>{line.block}</span>}
            </Table.Td>
            <Table.Td ta="end">{line.shown}</Table.Td>
            <Table.Td>
              <Feeds line={line} preview={preview} feed={(target) => decide.line(line.line, target)} />
            </Table.Td>
          </Table.Tr>
        ))}
      </ListTable>
    </>
  )
}

interface FeedsProps {
  readonly line: NationalLine
  readonly preview: FiguresPreview
  readonly feed: (target: RowId | null) => void
}

/** An indicator for a line that counts by itself, a breakdown for a block of parts. */
function Feeds({ line, preview, feed }: FeedsProps) {
  const targets = line.kind === 'indicator' ? preview.indicators : preview.breakdowns
  return (
    <NativeSelect
      aria-label={`Ce qu’alimente «\u00a0${line.label}\u00a0»`}
      data={[{ value: '', label: 'Ne pas prendre' }, ...targets.map(({ id, name }) => ({ value: id, label: name }))]}
      value={line.feeds ?? ''}
      onChange={(event) => feed((event.currentTarget.value || null) as RowId | null)}
    />
  )
}
