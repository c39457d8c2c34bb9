import { Table } from '@mantine/core'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import { besideTitle, lineName, lineTitle } from '#shared/records/meetings/programme-item/line-words.ts'
import { programmeItemKinds } from '#shared/records/meetings/programme-item/programme-item.ts'
import { isOutside, isPlaced, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { seatsOf } from '#shared/records/meetings/programme-item/seats.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { ListTable } from '../../../components/ListTable.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { slot } from '../../../words/hours.ts'
import classes from './programme.module.css'

interface Props {
  readonly page: ProgrammePage
  readonly open: (line: ProgrammeLine) => void
}

/** What the grid draws, to be read line by line. */
export function ProgrammeTable({ page: { meeting, rooms, lines }, open }: Props) {
  const roomOf = (id: string | null) => rooms.find((room) => room.id === id)
  return (
    <Section title="En tableau">
      <ListTable
        frame="Programme, heure par heure"
        least={720}
        columns={[
          { words: 'Horaire', width: 152 },
          'Programme',
          { words: 'Salle', width: '18%' },
          { words: 'Intervenants', width: '22%' },
          { words: 'Places', width: 104 },
        ]}
      >
        {lines
          .filter(({ item }) => isPlaced(item))
          .map((line) => {
            const { item } = line
            const room = roomOf(item.room)
            return (
              <Table.Tr key={item.id}>
                <Table.Td>
                  {slot(item.startsAt, item.endsAt) || 'toute la durée'}
                  {isOutside(item, meeting) && (
                    <Second block c="var(--ochre)">
                      hors horaires
                    </Second>
                  )}
                </Table.Td>
                <Table.Td>
                  <button
                    type="button"
                    className={classes.open}
                    aria-label={`Ouvrir ${lineName(line)}`}
                    onClick={() => open(line)}
                  >
                    {lineTitle(line) ?? 'Sans intitulé'}
                  </button>
                  <Second block>{choiceWord(programmeItemKinds, item.kind ?? 'workshop')}</Second>
                </Table.Td>
                <Table.Td>{room?.name ?? '–'}</Table.Td>
                <Table.Td>{besideTitle(line).join(', ') || '–'}</Table.Td>
                <Table.Td>{seatsOf(item, room) ?? '–'}</Table.Td>
              </Table.Tr>
            )
          })}
      </ListTable>
    </Section>
  )
}
