import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../route/root-route.ts'
import { rowParam } from '../route/row-param.ts'
import { TranscriptionPage } from './arrivals/transcription/TranscriptionPage.tsx'
import { MeetingPage } from './MeetingPage.tsx'
import { MeetingsPage } from './MeetingsPage.tsx'
import { ProjectionPage } from './projection/ProjectionPage.tsx'
import { RoomPage } from './room/RoomPage.tsx'

const meetingParams = rowParam('meeting')

/** `/reunions?nouvelle=true` opens the list with the form of a new meeting. */
export const meetingsRoutes = [
  createRoute({
    ...underRoot,
    path: '/reunions',
    component: MeetingsPage,
    validateSearch: (search): { nouvelle?: true } => (search.nouvelle === true ? { nouvelle: true } : {}),
  }),
  createRoute({ ...underRoot, path: '/reunions/$meeting', component: MeetingPage, params: meetingParams }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/salle',
    component: RoomPage,
    staticData: { writing: true },
    params: meetingParams,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/projection',
    component: ProjectionPage,
    staticData: { bare: true },
    params: meetingParams,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/presences',
    component: TranscriptionPage,
    params: meetingParams,
  }),
]
