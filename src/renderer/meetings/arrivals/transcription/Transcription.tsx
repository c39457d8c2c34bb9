import { Progress, Text } from '@mantine/core'
import type { Room } from '#shared/contract/meetings/arrivals.ts'
import { sheetLinesOf } from '#shared/records/meetings/arrival/sheet-numbers.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { useScreenKeys } from '../../../components/keys/screen-keys.ts'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Section } from '../../../components/Section.tsx'
import classes from '../arrivals.module.css'
import { attendanceSentence } from '../attendance-sentence.ts'
import { attendeeHints } from '../attendee-keys.ts'
import { SettleArrivals } from '../SettleArrivals.tsx'
import { LinesField } from './LinesField.tsx'
import { SheetTable } from './SheetTable.tsx'
import { doneWords } from './transcription-words.ts'
import { Unsigned } from './Unsigned.tsx'
import { WalkIn } from './WalkIn.tsx'

const hints = [...attendeeHints, { keys: ['F9'], does: 'ajouter une personne sans ligne à son nom' }]

/** The lines of the sheet in their order, then whoever signed without being on it. Entered by the keyboard alone. */
export function Transcription({ room }: { readonly room: Room }) {
  const locked = isLocked(room.meeting)
  useScreenKeys(locked ? [] : hints)
  const lines = sheetLinesOf(room.attendees.map(({ attendance }) => attendance))
  const done = lines.filter(({ attendance }) => attendance.status !== null).length
  return (
    <Columns widths={[1, '320px']}>
      <div className={classes.main}>
        {!locked && lines.length > 0 && <LinesField meeting={room.meeting.id} />}
        <SheetTable room={room} lines={lines} />
        {!locked && <WalkIn meeting={room.meeting.id} next={(lines.at(-1)?.number ?? 0) + 1} />}
      </div>
      <div className={classes.side} data-zone>
        <Section title="Où vous en êtes" look="label">
          <Text c="var(--ink-2)" mb="sm" aria-live="polite">
            {doneWords(done, lines.length)}
          </Text>
          {lines.length > 0 && (
            <Progress value={(100 * done) / lines.length} aria-label="Lignes notées" size="sm" mb="sm" />
          )}
          <Text c="var(--ink-2)" mb="sm">
            {attendanceSentence(room.attendees)}
          </Text>
        </Section>
        {!locked && (
          <>
            <SettleArrivals room={room} />
            <Unsigned room={room} begun={done > 0} />
          </>
        )}
      </div>
    </Columns>
  )
}
