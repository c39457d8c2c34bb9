import { Box, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { sentenceOf } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { errorOf } from '../../../api/failures.ts'
import { useGesture } from '../../../components/use-gesture.ts'
import { personName } from '../../../words/person-name.ts'
import { quoted } from '../../../words/spaces.ts'
import { WhoField } from '../WhoField.tsx'

/** Someone just noted represented. */
export interface Absent {
  readonly id: RowId
  readonly name: string
}

interface Props {
  readonly meeting: RowId
  readonly absent: Absent
  /** Once it is said, or left unsaid by Échap or Entrée. */
  readonly leave: () => void
}

/** By whom someone is represented, asked as soon as it is noted that they are. */
export function AskRepresentative({ meeting, absent, leave }: Props) {
  const asked = useRef<HTMLInputElement>(null)
  useEffect(() => asked.current?.focus(), [])
  const represent = useGesture('arrivals', 'represent', { tellsFailure: true })
  return (
    // Échap leaves the field that is inside.
    <Box
      mt="md"
      p="var(--s4) var(--s5) var(--s5)"
      bg="var(--sunken)"
      bdrs="sm"
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <WhoField
        meeting={meeting}
        label={`Qui représente ${absent.name}\u00A0?`}
        typedVerb={(text) => `Noter ${quoted(text)}`}
        inputRef={asked}
        leave={leave}
        onWho={(by, suggestion) => {
          const named = suggestion === null ? (by.kind === 'text' ? by.text : '') : personName(suggestion)
          represent.act({ attendance: absent.id, by }, `Pour ${absent.name}\u00A0: ${named}`, leave)
        }}
      />
      {represent.error !== null && (
        <Text c="var(--brick)" mt="sm" role="alert">
          {sentenceOf(errorOf(represent.error))}
        </Text>
      )}
    </Box>
  )
}
