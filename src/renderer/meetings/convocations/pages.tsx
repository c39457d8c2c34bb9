import { useParams } from '@tanstack/react-router'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { wayTo, wayToListOf } from '../../components/way-to.tsx'
import { sentenceCase } from '../../words/numbers.ts'
import { WordsPage } from './WordsPage.tsx'

export function MeetingWordsPage() {
  const { meeting } = useParams({ from: '/reunions/$meeting/convocation' })
  const known = useApiQuery('meetings', 'page', { id: meeting }).data?.meeting ?? { kind: null }
  const words = kindWords(known)
  return (
    <WordsPage
      of={{ kind: 'meeting', id: meeting }}
      call={words.call}
      whose={`de ${words.this}`}
      crumbs={[
        wayToListOf(known),
        <LinkAnchor key="meeting" to="/reunions/$meeting" params={{ meeting }}>
          Préparation
        </LinkAnchor>,
        sentenceCase(words.call),
      ]}
    />
  )
}

export function TemplateWordsPage() {
  const { template } = useParams({ from: '/reunions/modeles/$template/convocation' })
  return (
    <WordsPage
      of={{ kind: 'template', id: template }}
      whose="de ce modèle"
      crumbs={[
        wayTo.templates,
        <LinkAnchor key="template" to="/reunions/modeles/$template" params={{ template }}>
          Modèle de réunion
        </LinkAnchor>,
        'Convocation',
      ]}
    />
  )
}

export function KindWordsPage() {
  const { kind } = useParams({ from: '/reglages/convocations/$kind' })
  return (
    <WordsPage
      of={{ kind: 'kind', of: kind }}
      call={kindWords({ kind }).call}
      whose={`des ${kindWords({ kind }).many} de ce type`}
      crumbs={[wayTo.settings, meetingKinds[kind]]}
    />
  )
}
