import { Stack, Text } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { PreparationScreen } from '../page/PreparationScreen.tsx'
import { stepSentence } from '../page/step-words.ts'
import { ConveneButton } from './ConveneButton.tsx'
import { ConvocationLetters } from './ConvocationLetters.tsx'
import { InvitationMail } from './InvitationMail.tsx'

/** Everything that tells people of a meeting: what it still needs, messages, letters, and the note that they left. */
export function TellPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/prevenir' })
  return (
    <PreparationScreen meeting={meeting} here="tell" ahead={({ summary }) => <ConveneButton summary={summary} />}>
      {(view) => (
        <Stack gap="var(--s7)">
          <Text c="var(--ink-2)">{stepSentence(view)}</Text>
          <Messages view={view} />
          <ConvocationLetters view={view} />
        </Stack>
      )}
    </PreparationScreen>
  )
}

function Messages({ view: { meeting } }: { readonly view: MeetingPage }) {
  const page = useApiQuery('invitations', 'page', { meeting: meeting.id })
  const closed = isLocked(meeting) || meeting.state === 'cancelled'
  if (closed) return null
  return (
    <Section title="Messages" look="label">
      <Loaded query={page} rows={3}>
        {({ invitations }) =>
          invitations.length === 0 ? (
            <Text c="var(--ink-2)">
              Personne n’est encore invité.{' '}
              <LinkAnchor to="/reunions/$meeting/inviter" params={{ meeting: meeting.id }} underline="always">
                Inviter
              </LinkAnchor>
            </Text>
          ) : (
            <InvitationMail meeting={meeting.id} invitations={invitations} />
          )
        }
      </Loaded>
    </Section>
  )
}
