import { Stack } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { useScreenKeys } from '../../../components/keys/screen-keys.ts'
import { LinkButton } from '../../../components/links.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { sentenceCase } from '../../../words/numbers.ts'
import { MeetingScreen } from '../../MeetingScreen.tsx'
import { ReplyForm } from './ReplyForm.tsx'
import { TypedForms } from './TypedForms.tsx'
import { typingKeys } from './typing-keys.ts'

/** The forms on paper, typed one after the other by the keyboard alone. */
export function TypingPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/evaluation/saisie' })
  useScreenKeys(typingKeys)
  return (
    <MeetingScreen
      meeting={meeting}
      name="Saisie des fiches d’évaluation"
      here="Saisie des fiches d’évaluation"
      actions={
        <LinkButton to="/reunions/$meeting/evaluation" params={{ meeting }}>
          Voir le questionnaire
        </LinkButton>
      }
    >
      {(view) => <Typing meeting={view.meeting} />}
    </MeetingScreen>
  )
}

function Typing({ meeting: held }: { readonly meeting: Meeting }) {
  const meeting = held.id
  const { fiche } = useSearch({ from: '/reunions/$meeting/evaluation/saisie' })
  const navigate = useNavigate()
  const { data: page, isError, error, refetch } = useApiQuery('evaluations', 'page', { meeting })
  if (isError) return <ErrorMessage thrown={error} retry={() => void refetch()} />
  if (page === undefined) return <Waiting rows={7} />
  if (page.questions.length === 0)
    return (
      <EmptyState
        title={`${sentenceCase(kindWords(held).this)} n’a pas encore de questionnaire.`}
        action={
          <LinkButton to="/reunions/$meeting/evaluation" params={{ meeting }} variant="filled">
            Préparer les questions
          </LinkButton>
        }
      >
        Les fiches se saisissent question par question.
      </EmptyState>
    )
  const corrected = page.replies.find(({ reply }) => reply.id === fiche) ?? null
  const goTo = (reply: RowId | null) =>
    void navigate({
      to: '/reunions/$meeting/evaluation/saisie',
      params: { meeting },
      search: reply === null ? {} : { fiche: reply },
    })
  return (
    <Columns widths={[7, 5]}>
      <section data-zone aria-label="Fiche">
        <ReplyForm key={corrected?.reply.id ?? 'new'} meeting={meeting} page={page} corrected={corrected} goTo={goTo} />
      </section>
      <Stack gap="var(--s7)" miw={0} data-zone>
        <TypedForms meeting={meeting} page={page} corrected={corrected} />
      </Stack>
    </Columns>
  )
}
