import { createRoute } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { rootRoute } from '../../app/root-route.ts'
import { TranscriptionPage } from './arrivals/transcription/TranscriptionPage.tsx'
import { MeetingPage } from './MeetingPage.tsx'
import { MeetingsPage } from './MeetingsPage.tsx'

/** `/reunions?nouvelle=true` opens the list with the form of a new meeting. */
export const meetingsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/reunions',
    component: MeetingsPage,
    validateSearch: (search): { nouvelle?: true } => (search.nouvelle === true ? { nouvelle: true } : {}),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/reunions/$meeting',
    component: MeetingPage,
    params: { parse: ({ meeting }) => ({ meeting: meeting as RowId }), stringify: ({ meeting }) => ({ meeting }) },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/reunions/$meeting/presences',
    component: TranscriptionPage,
    params: { parse: ({ meeting }) => ({ meeting: meeting as RowId }), stringify: ({ meeting }) => ({ meeting }) },
  }),
]
