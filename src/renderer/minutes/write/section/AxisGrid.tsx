import { Box } from '@mantine/core'
import type { AxisSheet } from '#shared/records/records.ts'
import { axisSheet, stakesOrigin } from '#shared/records/roadmap/axis-sheet.ts'
import { CellEditor } from '../../../components/editor/CellEditor.tsx'
import { textOf } from '../../../components/editor/use-field-editor.ts'
import { TextField } from '../../../components/fields/TextField.tsx'
import { GridCell } from '../../../components/grid/GridCell.tsx'
import { SectionGrid } from '../../../components/grid/SectionGrid.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { useWriting } from '../../../components/saving/writing.tsx'
import { MissingGrid } from './MissingGrid.tsx'

const cells = [
  { field: 'stakes', hint: stakesOrigin },
  { field: 'restatedStakes' },
  { field: 'objectives' },
  { field: 'complements' },
  { field: 'proposedActions', wide: true },
] as const

const { fields } = axisSheet

/** The six cells of an axis, in the order of the method. */
export function AxisGrid({ sheet }: { readonly sheet: AxisSheet | undefined }) {
  if (sheet === undefined) return <MissingGrid />
  return (
    <SectionGrid columns="even">
      {cells.map(({ field, ...cell }, index) => (
        <GridCell key={field} number={index + 1} label={fields[field].label} {...cell}>
          <CellEditor {...textOf('axisSheet', sheet, field)} label={fields[field].label} />
        </GridCell>
      ))}
      <PriorityCell sheet={sheet} />
    </SectionGrid>
  )
}

/** The last cell, whose title the secretary words: it announces how many actions follow. */
function PriorityCell(props: { readonly sheet: AxisSheet }) {
  const sheet = useTypedRow(props.sheet)
  const { queue } = useWriting()
  const name = fields.priorityActions.label
  return (
    <GridCell number={6} label={name} wide>
      <Box p="var(--s3) var(--s4) 0">
        <TextField
          label="Titre imprimé"
          placeholder="Reformulation des trois actions identifiées comme prioritaires sur cet axe"
          value={sheet.priorityLabel}
          onSave={(priorityLabel) => queue.save({ record: 'axisSheet', id: sheet.id, changes: { priorityLabel } })}
        />
      </Box>
      <CellEditor {...textOf('axisSheet', sheet, 'priorityActions')} label={name} />
    </GridCell>
  )
}
