import { VisuallyHidden } from '@mantine/core'
import { Fragment } from 'react'
import { RecoveredText } from '../../components/saving/RecoveredText.tsx'
import { SaveMessages } from '../../components/saving/SaveMessages.tsx'
import { minutesRows } from '../../minutes/minutes-rows.ts'
import { SectionTitle } from '../../minutes/write/section/SectionTitle.tsx'
import { sectionName } from '../../minutes/write/section-names.ts'
import { WorkNotes } from '../../minutes/write/WorkNotes.tsx'
import { AddSheet } from './AddSheet.tsx'
import { PointWithoutText } from './PointWithoutText.tsx'
import { RoomSection } from './RoomSection.tsx'
import classes from './room.module.css'
import { textsId } from './texts.ts'
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
      <div id={textsId} className={classes.texts}>
        <RecoveredText rows={minutesRows(minutes)} />
        <SaveMessages />
        {section === null ? (
          <PointWithoutText room={room} session={session} />
        ) : (
          <Fragment key={section.id}>
            <VisuallyHidden component="h2">{sectionName(section)}</VisuallyHidden>
            <SectionTitle section={section} minutes={minutes} />
            <RoomSection room={room} section={section} />
            {point !== null && <AddSheet point={point} enterAfter={room.enterAfter} />}
          </Fragment>
        )}
      </div>
      <div className={classes.notes}>
        <WorkNotes meeting={minutes.meeting} />
      </div>
    </>
  )
}
