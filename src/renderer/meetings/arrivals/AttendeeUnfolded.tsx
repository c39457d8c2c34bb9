import { Box } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Attendance } from '#shared/records/records.ts'
import { quoted } from '../../words/spaces.ts'
import { AttendeeFields } from './AttendeeFields.tsx'
import { attendeeName } from './attendee-words.ts'
import type { Unfolded } from './use-attendee-row.ts'
import { type Who, WhoField } from './WhoField.tsx'

interface Props {
  readonly attendance: Attendance
  readonly unfolded: Unfolded
  readonly fold: () => void
  readonly represent: (by: Who) => void
}

/** Under a row: who comes instead, or what the sheet says of the person. Échap goes back to the row. */
export function AttendeeUnfolded({ attendance, unfolded, fold, represent }: Props) {
  const about = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has just been unfolded is written in at once
  useEffect(() => about.current?.querySelector('input')?.focus(), [unfolded])
  if (unfolded === null || attendance.meeting === null) return null
  return (
    // Échap leaves the fields that are inside.
    <Box
      ref={about}
      p="var(--s3) var(--s4) var(--s4)"
      bg="var(--sunken)"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        fold()
      }}
    >
      {unfolded === 'edit' ? (
        <AttendeeFields attendance={attendance} />
      ) : (
        <WhoField
          meeting={attendance.meeting}
          label={`Qui représente ${attendeeName(attendance)}\u00A0?`}
          typedVerb={(text) => `Noter ${quoted(text)}`}
          onWho={represent}
        />
      )}
    </Box>
  )
}
