import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { InvitationColumn, InvitationGap } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { List } from '../../components/plain/List.tsx'
import { Section } from '../../components/Section.tsx'
import { counted } from '../../words/numbers.ts'
import { gapSentence, inviteWords } from './invitation-words.ts'
import classes from './invitations.module.css'
import { useInvite } from './use-invite.ts'

/** Told at once: the others are asked for, so that the page stays short. */
const first = 2

interface Props {
  readonly meeting: RowId
  readonly gaps: readonly InvitationGap[]
  readonly columns: readonly InvitationColumn[]
}

/** Each part of the territory that nobody would speak for, with the gesture that mends it. A gap has no blame. */
export function Gaps({ meeting, gaps, columns }: Props) {
  const [whole, setWhole] = useState(false)
  const { invite, busy } = useInvite(meeting)
  if (gaps.length === 0) return null
  const shown = whole ? gaps : gaps.slice(0, first)
  return (
    <Section title="Il manque autour de la table" look="label">
      <List ruled mt="xs" mb="sm">
        {shown.map((gap) => {
          const sentence = gapSentence(gap, columns)
          const words = inviteWords(gap.known)
          return (
            <li key={`${gap.family} ${gap.column}`} className={classes.gap}>
              <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" />
              <span>{sentence}</span>
              <Button
                size="xs"
                data-gap
                aria-label={`${words}. ${sentence}`}
                disabled={busy}
                onClick={() => invite({ kind: 'gap', gap: { family: gap.family, column: gap.column } })}
              >
                {words}
              </Button>
            </li>
          )
        })}
      </List>
      {shown.length < gaps.length && (
        <Button size="xs" variant="subtle" onClick={() => setWhole(true)}>
          Voir {counted(gaps.length - shown.length, 'autre manque', 'autres manques')}
        </Button>
      )}
    </Section>
  )
}
