import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { ofThe } from '#shared/text/article.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { AskedOnce } from '../../components/sending/AskedOnce.tsx'
import { SendingDesk } from '../../components/sending/SendingDesk.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { dayOf } from '../../words/dates.ts'
import { agree, numberWord, sentenceCase } from '../../words/numbers.ts'
import { ProgrammeGaps } from '../forums/ProgrammeGaps.tsx'
import { toNextStep } from '../page/next-step.ts'
import { PreparationScreen } from '../page/PreparationScreen.tsx'
import { stepSentence } from '../page/step-words.ts'
import { mayRemind } from './may-remind.ts'

const route = getRouteApi('/reunions/$meeting/prevenir')

/** Where those who are invited are told that a meeting is held, moved or off, and reminded to answer. */
export function TellPage(): ReactNode {
  const { meeting } = route.useParams()
  return (
    <PreparationScreen meeting={meeting} here="tell">
      {(view) => <Tell view={view} />}
    </PreparationScreen>
  )
}

function Tell({ view }: { readonly view: MeetingPage }) {
  const { meeting } = view
  const [kind, setKind] = useState<'invitation' | 'reminder'>('invitation')
  const silent = mayRemind(view, dayOf(new Date())) ? silentOf(view) : 0
  const subject = { kind: kind === 'reminder' && silent > 0 ? kind : 'invitation', meeting: meeting.id } as const
  return (
    <>
      <Group justify="space-between" mb="md">
        <Text c="var(--ink-2)">
          {stepSentence(view, dayOf(new Date()))} <ConsiderConvened view={view} />
        </Text>
        {silent > 0 && (
          <SegmentedControl
            size="xs"
            aria-label="Ce que l’on envoie"
            value={subject.kind}
            onChange={(one) => setKind(one as typeof kind)}
            data={[
              { value: 'invitation', label: 'Prévenir' },
              {
                value: 'reminder',
                label: agree(silent, 'Relancer qui n’a pas répondu', `Relancer les ${numberWord(silent)} sans réponse`),
              },
            ]}
          />
        )}
      </Group>
      <ProgrammeGaps view={view} />
      <SendingDesk
        key={subject.kind}
        subject={subject}
        rewrite={
          subject.kind === 'invitation' && (
            <LinkAnchor to="/reunions/$meeting/convocation" params={{ meeting: meeting.id }}>
              Récrire
            </LinkAnchor>
          )
        }
        asked={(missing) => (
          <AskedOnce missing={missing} replyBy={<RecordField record="meeting" row={meeting} field="replyBy" />} />
        )}
        empty={<NobodyToTell view={view} />}
      />
    </>
  )
}

/** Told, and did not answer. */
const silentOf = ({ attendances, told }: MeetingPage): number => {
  const reached = new Set(told)
  return attendances.filter(({ id, invited, answer }) => invited === true && answer === null && reached.has(id)).length
}

/** A meeting becomes convened by itself once everyone is noted; here, when one decides that it is. */
function ConsiderConvened({ view: { meeting, told } }: { readonly view: MeetingPage }) {
  const convene = useGesture('invitations', 'convene')
  const { noun, agreed, convened } = kindWords(meeting)
  const ahead = meeting.state === null || meeting.state === 'preparing' || meeting.state === 'postponed'
  if (!ahead || meeting.date === null || told.length === 0) return null
  return (
    <Button
      variant="subtle"
      size="xs"
      loading={convene.isPending}
      onClick={() =>
        convene.act(
          { meeting: meeting.id },
          `${sentenceCase(noun)} ${agreed('considéré')} comme ${convened}`,
          toNextStep,
        )
      }
    >
      Considérer comme {convened}
    </Button>
  )
}

function NobodyToTell({ view: { meeting, attendances } }: { readonly view: MeetingPage }) {
  const invited = attendances.some((one) => one.invited === true)
  return (
    <EmptyState
      title={invited ? 'Personne n’est à prévenir.' : 'Personne n’est encore invité.'}
      action={
        <LinkButton to="/reunions/$meeting/inviter" params={{ meeting: meeting.id }} variant="filled">
          Inviter
        </LinkButton>
      }
    >
      {invited
        ? 'Aucun invité n’avait été prévenu.'
        : 'Invitez des personnes\u00a0: leurs messages et leurs lettres se préparent ici.'}{' '}
      <LinkAnchor to="/reunions/$meeting/convocation" params={{ meeting: meeting.id }} underline="always">
        {`Texte ${ofThe(kindWords(meeting).call, 'f')}`}
      </LinkAnchor>
    </EmptyState>
  )
}
