import { Kbd, Text } from '@mantine/core'
import type { AxisSheet } from '#shared/records/records.ts'
import { type AxisCell, axisCells } from '#shared/records/roadmap/axis-sheet.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import { CellEditor } from '../../components/editor/CellEditor.tsx'
import { textOf } from '../../components/editor/use-field-editor.ts'
import { GridCell } from '../../components/grid/GridCell.tsx'
import { SectionGrid } from '../../components/grid/SectionGrid.tsx'
import { MissingGrid } from '../../minutes/write/section/MissingGrid.tsx'
import { CellState } from './CellState.tsx'

interface Props {
  readonly sheet: AxisSheet | undefined
  /** Where its first cell comes from; `null` when it is written here, `undefined` until that is known. */
  readonly from: string | null | undefined
}

/** The six cells of an axis, filled in any order. What an earlier meeting found is shown, and written elsewhere. */
export function RoomAxis({ sheet, from }: Props) {
  if (sheet === undefined) return <MissingGrid />
  return (
    <SectionGrid columns="even">
      {axisCells.map(({ field, name }, index) => {
        const origin = field === 'stakes' ? from : null
        return (
          <GridCell
            key={field}
            number={index + 1}
            label={name}
            wide={wideCells.has(field)}
            aside={<CellState text={sheet[field]} from={origin ?? null} />}
          >
            <CellEditor
              {...textOf('axisSheet', sheet, field)}
              label={name}
              readOnly={origin !== null}
              {...placeholderOf(field)}
            />
            {field === 'priorityActions' && isEmpty(sheet[field]) && <NothingToSay />}
          </GridCell>
        )
      })}
    </SectionGrid>
  )
}

/** As wide as the table. */
const wideCells: ReadonlySet<AxisCell> = new Set(['proposedActions', 'priorityActions'])

const placeholderOf = (field: AxisCell) =>
  field === 'priorityActions'
    ? { placeholder: 'Une ligne par action\u00A0; le nombre annoncé dans le titre suivra.' }
    : {}

function NothingToSay() {
  return (
    <Text size="sm" c="var(--ink-2)" ta="end" px="lg" pb="sm">
      Rien ne sera dit&nbsp;? <Kbd>F8</Kbd> «&nbsp;Non traité&nbsp;»
    </Text>
  )
}
