import { Button, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Fragment } from 'react'
import { printedNumbers } from '#shared/records/minutes/printed-numbers.ts'
import type { AgendaItem, Section } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { CellEditor } from '../../components/editor/CellEditor.tsx'
import { textOf } from '../../components/editor/use-field-editor.ts'
import { Frame } from '../../components/Frame.tsx'
import { GridCell } from '../../components/grid/GridCell.tsx'
import { SectionGrid } from '../../components/grid/SectionGrid.tsx'
import { RecoveredText } from '../../components/saving/RecoveredText.tsx'
import { SaveMessages } from '../../components/saving/SaveMessages.tsx'
import { minutesRows } from '../../minutes/minutes-rows.ts'
import { FicheGrid } from '../../minutes/write/section/FicheGrid.tsx'
import { SectionTitle } from '../../minutes/write/section/SectionTitle.tsx'
import { sectionName } from '../../minutes/write/section-names.ts'
import { WorkNotes } from '../../minutes/write/WorkNotes.tsx'
import { CellState } from './CellState.tsx'
import { PointWithoutText } from './PointWithoutText.tsx'
import { RoomAxis } from './RoomAxis.tsx'
import { RoomOffer } from './RoomOffer.tsx'
import classes from './room.module.css'
import { textsId } from './texts.ts'
import type { Entering } from './use-entering.ts'
import type { Room } from './use-room.ts'
import type { Session } from './use-session.ts'

interface Props {
  readonly room: Room
  readonly session: Session
}

/** The text of the point looked at, large enough for a noisy room. */
export function RoomTexts({ room, session }: Props) {
  const { minutes, section, point } = room
  return (
    <>
      <Frame id={textsId} className={classes.texts} label="Texte à faire défiler">
        <RecoveredText rows={minutesRows(minutes)} />
        <SaveMessages />
        {section === null ? (
          <PointWithoutText room={room} session={session} />
        ) : (
          <Fragment key={section.id}>
            <VisuallyHidden component="h2">{sectionName(section)}</VisuallyHidden>
            <SectionTitle section={section} number={printedNumbers(minutes).get(section.id) ?? null} />
            <RoomSection room={room} section={section} />
            {point !== null && <AddSheet point={point} enterAfter={room.enterAfter} />}
          </Fragment>
        )}
      </Frame>
      <RoomOffer room={room} />
      <div className={classes.notes}>
        <WorkNotes meeting={minutes.meeting} />
      </div>
    </>
  )
}

const sheets = {
  axes: { kind: 'axis', label: 'Ajouter un tableau d’axe' },
  fiches: { kind: 'fiche', label: 'Ajouter une fiche-action' },
} as const

/** One more table, or fiche, for the points that work on several. */
function AddSheet({ point, enterAfter }: { readonly point: AgendaItem } & Pick<Entering, 'enterAfter'>) {
  const add = useApiMutation('session', 'addSheet')
  if (point.minutesText !== 'axes' && point.minutesText !== 'fiches') return null
  const { kind, label } = sheets[point.minutesText]
  return (
    <Button
      variant="subtle"
      size="xs"
      mt="sm"
      leftSection={<IconPlus size={16} stroke={1.6} />}
      onClick={() =>
        enterAfter(async () => ({ point: point.id, section: (await add.mutateAsync({ point: point.id, kind })).id }))
      }
    >
      {label}
    </Button>
  )
}

/** What is written of a section in the room: its table, its fiche, or its text. */
function RoomSection({ room, section }: { readonly room: Room; readonly section: Section }) {
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
          {...textOf('section', section, 'body')}
          label="Texte de la section"
          placeholder="Une ligne par point. «&nbsp;Besoin&nbsp;: …&nbsp;», «&nbsp;Vote&nbsp;: 4&nbsp;pour, 1&nbsp;contre&nbsp;» proposent de les noter."
        />
      </GridCell>
    </SectionGrid>
  )
}
