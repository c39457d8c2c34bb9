import { useParams } from '@tanstack/react-router'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { WordsPage } from './WordsPage.tsx'

export function MeetingWordsPage() {
  const { meeting } = useParams({ from: '/reunions/$meeting/convocation' })
  return (
    <WordsPage
      of={{ kind: 'meeting', id: meeting }}
      whose="de cette réunion"
      crumbs={[
        <LinkAnchor key="list" to="/reunions">
          Réunions
        </LinkAnchor>,
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
        <LinkAnchor key="templates" to="/reunions/modeles">
          Modèles
        </LinkAnchor>,
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
      crumbs={[
        <LinkAnchor key="settings" to="/reglages">
          Réglages
        </LinkAnchor>,
        meetingKinds[kind],
      ]}
    />
  )
}
