import { useParams } from '@tanstack/react-router'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { WordsPage } from './WordsPage.tsx'

export function MeetingWordsPage() {
  const { meeting } = useParams({ from: '/reunions/$meeting/convocation' })
  return (
    <WordsPage
      of={{ kind: 'meeting', id: meeting }}
      whose="de cette réunion"
      crumbs={[
        wayTo.meetings,
        <LinkAnchor key="meeting" to="/reunions/$meeting" params={{ meeting }}>
          Préparation
        </LinkAnchor>,
        'Convocation',
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
      whose="de ce type de réunion"
      crumbs={[wayTo.settings, meetingKinds[kind]]}
    />
  )
}
