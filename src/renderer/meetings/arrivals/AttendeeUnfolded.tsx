import { Box, Button, Group } from '@mantine/core'
import { type FormEvent, useEffect, useRef } from 'react'
import type { Attendee } from '#shared/contract/meetings/arrivals.ts'
import { quoted } from '../../words/spaces.ts'
import { AttendeeFields } from './AttendeeFields.tsx'
import { attendeeName } from './attendee-words.ts'
import { OtherName } from './OtherName.tsx'
import type { Unfolded } from './use-attendee-row.ts'
import { type Who, WhoField } from './WhoField.tsx'

interface Props {
  readonly attendee: Attendee
  readonly unfolded: Unfolded
  readonly fold: () => void
  readonly represent: (by: Who) => void
}

/** Under a row: that the directory says another name; who comes instead, or what the sheet says of the person. Échap and Entrée go back to the row. */
export function AttendeeUnfolded({ attendee, unfolded, fold, represent }: Props) {
  const { attendance } = attendee
  const about = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has just been unfolded is written in at once
  useEffect(() => about.current?.querySelector('input')?.focus(), [unfolded])
  const other = attendee.otherName !== null && <OtherName attendance={attendance} known={attendee.otherName} />
  if (unfolded === null || attendance.meeting === null) return other
  /** All is saved already; what is refused stays shown. */
  const done = (event: FormEvent) => {
    event.preventDefault()
    requestAnimationFrame(() => about.current?.querySelector('[aria-invalid=true]') === null && fold())
  }
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
        <form noValidate onSubmit={done}>
          <AttendeeFields attendee={attendee} />
          {other}
          <Group justify="flex-end" mt="sm">
            <Button type="submit" size="xs">
              Terminé
            </Button>
          </Group>
        </form>
      ) : (
        <WhoField
          meeting={attendance.meeting}
          label={`Qui représente ${attendeeName(attendance)}\u00A0?`}
          typedVerb={(text) => `Noter ${quoted(text)}`}
          overPage
          onWho={represent}
        />
      )}
    </Box>
  )
}
