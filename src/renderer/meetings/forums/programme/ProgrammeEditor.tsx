import { Button, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isOver } from '#shared/records/meetings/meeting/is-over.ts'
import { lineName } from '#shared/records/meetings/programme-item/line-words.ts'
import { isPlaced, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import type { KeyHint } from '../../../components/KeyHints.tsx'
import { useScreenKeys } from '../../../components/keys/screen-keys.ts'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Section } from '../../../components/Section.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { Proposals } from '../Proposals.tsx'
import { AddStands } from './AddStands.tsx'
import { AddToProgramme } from './AddToProgramme.tsx'
import type { ItemButtonProps } from './ItemButton.tsx'
import { ItemButton } from './ItemButton.tsx'
import { ItemPanel } from './ItemPanel.tsx'
import { ProgrammeGrid } from './ProgrammeGrid.tsx'
import { ProgrammeMessages } from './ProgrammeMessages.tsx'
import { ProgrammeTable } from './ProgrammeTable.tsx'
import classes from './programme.module.css'
import { scaleOf } from './programme-scale.ts'
import { Rooms } from './Rooms.tsx'
import { StartProgramme } from './StartProgramme.tsx'
import { useItemDrag } from './use-item-drag.ts'
import { usePlacing } from './use-placing.ts'

/** The grid and its table, what is still to be placed, the rooms, and what could be taken up. */
export function ProgrammeEditor({ page }: { readonly page: ProgrammePage }) {
  useScreenKeys(programmeKeys)
  const { meeting, rooms, lines } = page
  const { element } = useSearch({ from: '/reunions/$meeting/programme' })
  const [opened, setOpened] = useState<RowId | null>(element ?? null)
  const [standing, addStands] = useState(false)
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
          <Section
            title="Programme"
            aside={<AddToProgramme meeting={meeting.id} onAdded={setOpened} onStands={() => addStands(true)} />}
          >
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
      <AddStands page={page} opened={standing} close={() => addStands(false)} />
      {line !== undefined && <ItemPanel page={page} line={line} remove={remove} onClose={() => setOpened(null)} />}
    </Columns>
  )
}

/** A programme without a room: how to begin. */
function NoProgramme({ page }: { readonly page: ProgrammePage }) {
  const [choosing, choose] = useState(false)
  return (
    <>
      <EmptyState
        order={3}
        title="Le programme est vide."
        action={<Button onClick={() => choose(true)}>Partir d’un programme usuel</Button>}
      >
        Un programme usuel apporte ses salles, l’accueil, les ateliers, la pause et les stands : il reste à les nommer.
        Vous pouvez aussi ajouter vos salles une à une.
      </EmptyState>
      {choosing && <StartProgramme meeting={page.meeting} onClose={() => choose(false)} />}
    </>
  )
}

const programmeKeys: readonly KeyHint[] = [
  { keys: ['Entrée'], does: 'ouvrir un élément du programme' },
  { keys: ['Espace'], does: 'le prendre, puis le poser' },
  { keys: ['↑', '↓'], does: 'le déplacer de cinq minutes' },
  { keys: ['←', '→'], does: 'le changer de salle' },
  { keys: ['Maj', '↑ ↓'], does: 'le raccourcir, l’allonger' },
  { keys: ['Échap'], does: 'le laisser à sa place' },
  { keys: ['Suppr'], does: 'le retirer du programme' },
]

/** What has no room or no hour yet: dragged onto the grid, taken by Espace, or opened. */
function ToPlace(shown: Omit<ItemButtonProps, 'line' | 'style'>) {
  const lines = shown.placing.lines.filter(({ item }) => !isPlaced(item))
  if (lines.length === 0) return null
  return (
    <Section title="À placer" look="label" aside={String(lines.length)}>
      <Text size="sm" c="var(--ink-2)">
        {shown.rooms.length === 0
          ? 'Ajoutez une salle pour leur donner une place.'
          : 'Glissez-les dans la grille, ou prenez-les avec Espace et les flèches.'}
      </Text>
      <ul className={classes.list} aria-label="À placer">
        {lines.map((line) => (
          <li key={line.item.id}>
            <ItemButton {...shown} line={line} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Takes something out of the programme; the focus goes on to another. */
function useRemoveItem(): (line: ProgrammeLine) => void {
  const removing = useGesture('programme', 'removeItem')
  return (line) =>
    removing.act({ item: line.item.id }, `Retiré du programme : ${lineName(line)}`, () =>
      goOnTo(() => firstOf(`[data-item]:not([data-item="${line.item.id}"])`, '#page-title')),
    )
}
