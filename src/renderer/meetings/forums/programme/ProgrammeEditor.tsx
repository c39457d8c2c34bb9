import { Stack, VisuallyHidden } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isOver } from '#shared/records/meetings/meeting/is-over.ts'
import { isPlaced, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { useScreenKeys } from '../../../components/keys/screen-keys.ts'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Section } from '../../../components/Section.tsx'
import { Proposals } from '../proposals/Proposals.tsx'
import { AddToProgramme } from './AddToProgramme.tsx'
import { ItemPanel } from './ItemPanel.tsx'
import { NoProgramme } from './NoProgramme.tsx'
import { ProgrammeGrid } from './ProgrammeGrid.tsx'
import { ProgrammeMessages } from './ProgrammeMessages.tsx'
import { ProgrammeTable } from './ProgrammeTable.tsx'
import { programmeKeys } from './programme-keys.ts'
import { scaleOf } from './programme-scale.ts'
import { Rooms } from './Rooms.tsx'
import { ToPlace } from './ToPlace.tsx'
import { useItemDrag } from './use-item-drag.ts'
import { usePlacing } from './use-placing.ts'
import { useRemoveItem } from './use-remove-item.ts'

/** The grid and its table, what is still to be placed, the rooms, and what could be taken up. */
export function ProgrammeEditor({ page }: { readonly page: ProgrammePage }) {
  useScreenKeys(programmeKeys)
  const { meeting, rooms, lines } = page
  const [opened, setOpened] = useState<RowId | null>(null)
  const scale = scaleOf(lines, meeting)
  const placing = usePlacing(page, scale)
  const field = useRef<HTMLDivElement>(null)
  const remove = useRemoveItem()
  const open = ({ item }: ProgrammeLine) => setOpened(item.id)
  const drag = useItemDrag({ rooms, scale, placing, field })
  const shown = { rooms, placing, drag, open, remove }
  const line = lines.find(({ item }) => item.id === opened)
  return (
    <Columns widths={[1, '320px']}>
      <Stack gap="var(--s7)">
        <section data-zone aria-label="Composer le programme">
          <Section title="Programme" aside={<AddToProgramme meeting={meeting.id} onAdded={setOpened} />}>
            <ProgrammeMessages page={page} placing={placing} />
            {rooms.length === 0 ? (
              <NoProgramme page={page} />
            ) : (
              <ProgrammeGrid {...shown} scale={scale} field={field} />
            )}
            <VisuallyHidden component="p" role="status">
              {placing.said}
            </VisuallyHidden>
          </Section>
        </section>
        {lines.some(({ item }) => isPlaced(item)) && <ProgrammeTable page={page} open={open} />}
      </Stack>
      <Stack gap="var(--s7)" data-zone>
        <ToPlace {...shown} />
        <Rooms page={page} />
        {!isOver(meeting) && <Proposals meeting={meeting} />}
      </Stack>
      {line !== undefined && <ItemPanel page={page} line={line} remove={remove} onClose={() => setOpened(null)} />}
    </Columns>
  )
}
