import { Box } from '@mantine/core'
import { lineWords } from '#shared/records/meetings/programme-item/line-words.ts'
import { isOpenAllAlong, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { slot } from '../../words/hours.ts'
import classes from './room-agenda.module.css'

/** The programme of a forum that has no agenda: to be read, and changed in its own page. */
export function RoomProgramme({ meeting }: { readonly meeting: Pick<Meeting, 'id'> }) {
  const programme = useApiQuery('programme', 'page', { meeting: meeting.id })
  if (programme.error !== null) return <ErrorMessage thrown={programme.error} />
  if (programme.data === undefined) return <Waiting rows={6} />
  const { lines, rooms } = programme.data
  const roomOf = ({ item }: ProgrammeLine) => rooms.find(({ id }) => id === item.room)?.name ?? null
  return (
    <>
      <ol className={classes.points}>
        {lines.map((line) => (
          <li key={line.item.id} className={classes.item}>
            {lineWords(line)}
            <Second block>{[whenOf(line), roomOf(line)].filter((part) => part !== null).join(', ')}</Second>
          </li>
        ))}
      </ol>
      <Box py="sm" px="xl">
        <LinkAnchor to="/reunions/$meeting/programme" params={{ meeting: meeting.id }}>
          {lines.length === 0 ? 'Préparer le programme' : 'Modifier le programme'}
        </LinkAnchor>
      </Box>
    </>
  )
}

const whenOf = ({ item }: ProgrammeLine): string =>
  slot(item.startsAt, item.endsAt) || (isOpenAllAlong(item) ? 'toute la durée' : 'sans heure')
