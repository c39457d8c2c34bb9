import type { Section } from '#shared/records/records.ts'
import { CellEditor } from '../../components/editor/CellEditor.tsx'
import { GridCell } from '../../components/grid/GridCell.tsx'
import { SectionGrid } from '../../components/grid/SectionGrid.tsx'
import { FicheGrid } from '../../minutes/write/section/FicheGrid.tsx'
import { CellState } from './CellState.tsx'
import { RoomAxis } from './RoomAxis.tsx'
import type { Room } from './use-room.ts'

/** What is written of a section in the room: its table, its fiche, or its text. */
export function RoomSection({ room, section }: { readonly room: Room; readonly section: Section }) {
  const { minutes, carried } = room
  if (section.kind === 'axis') {
    const sheet = minutes.axisSheets.find(({ id }) => id === section.axisSheet)
    return <RoomAxis sheet={sheet} from={carried.find((one) => one.sheet === sheet?.id)?.from} />
  }
  if (section.kind === 'fiche')
    return <FicheGrid {...minutes} fiche={minutes.fiches.find(({ id }) => id === section.fiche)} />
  return (
    <SectionGrid columns="even">
      <GridCell label="Ce qui s’est dit" wide aside={<CellState text={section.body} />}>
        <CellEditor
          record="section"
          id={section.id}
          field="body"
          value={section.body}
          label="Texte de la section"
          placeholder="Une ligne par point. F10&nbsp;: décision, F5&nbsp;: action, F7&nbsp;: question."
        />
      </GridCell>
    </SectionGrid>
  )
}
