import { Box, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconFileText, IconPencil } from '@tabler/icons-react'
import type { AgendaItem, Section } from '#shared/records/records.ts'
import { axisCells } from '#shared/records/roadmap/axis-sheet.ts'
import { List } from '../../components/plain/List.tsx'
import { sectionName } from '../../minutes/write/section-names.ts'
import { figure, plural } from '../../words/numbers.ts'
import classes from './room-agenda.module.css'
import { filledCells } from './room-sections.ts'
import type { Room } from './use-room.ts'

/** The texts of the point, when it has several: how far each table is, and which one is being written. */
export function PointTexts({ room }: { readonly room: Room }) {
  if (room.point === null || room.sections.length < 2) return null
  const { id } = room.point
  return (
    <List pt="var(--s1)" pb="sm" aria-label="Textes de ce point">
      {room.sections.map((section) => (
        <li key={section.id}>
          <UnstyledButton
            className={classes.text}
            aria-pressed={section.id === room.section?.id}
            onClick={() => room.enter({ point: id, section: section.id })}
          >
            <TextState section={section} room={room} />
          </UnstyledButton>
        </li>
      ))}
    </List>
  )
}

function TextState({ section, room }: { readonly section: Section; readonly room: Room }) {
  const shown = section.id === room.section?.id
  const sheet = room.minutes.axisSheets.find(({ id }) => id === section.axisSheet)
  const axis = room.minutes.axes.find(({ id }) => id === sheet?.axis)
  const filled = sheet === undefined ? null : filledCells(sheet)
  const name = axis?.number == null ? nameOf(section, room.point) : `Axe ${axis.number}`
  const Glyph = shown
    ? IconPencil
    : filled === null
      ? IconFileText
      : filled === axisCells.length
        ? IconCheck
        : IconAlertTriangle
  return (
    <>
      <Glyph size={16} stroke={1.6} aria-hidden="true" />
      <Box component="span" flex={1}>
        {name}
      </Box>
      {shown ? (
        <span>en cours</span>
      ) : (
        filled !== null && (
          <span>
            {plural(filled, 'case', 'cases')} sur {figure(axisCells.length)}
          </span>
        )
      )}
    </>
  )
}

/** The text above the tables of a point bears the name of the point itself. */
const nameOf = (section: Section, point: AgendaItem | null): string =>
  section.kind === 'text' && sectionName(section) === point?.title ? 'Texte d’ouverture' : sectionName(section)
