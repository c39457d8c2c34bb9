import { Navigate, trimPathRight, useLocation, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkButton } from '../../components/links.tsx'
import { PageOf } from '../../components/PageOf.tsx'
import { preparationPaths } from './preparation-tabs.ts'

/** The address of a meeting, whatever it is: leads to the first page of its preparation, and away from no other that one asked for meanwhile. */
export function MeetingDoor(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting' })
  const path = useLocation({ select: ({ pathname }) => trimPathRight(pathname) })
  const page = useApiQuery('meetings', 'page', { id: meeting })
  return (
    <PageOf
      title="Préparation"
      query={page}
      rows={6}
      action={<LinkButton to="/reunions">Voir les réunions</LinkButton>}
    >
      {(view) =>
        path === `/reunions/${meeting}` && (
          <Navigate
            to={hasProgramme(view.meeting) ? preparationPaths.programme : preparationPaths.agenda}
            params={{ meeting }}
            replace
          />
        )
      }
    </PageOf>
  )
}
