import { createRoute } from '@tanstack/react-router'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { underRoot } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { KindWordsPage, MeetingWordsPage, TemplateWordsPage } from './pages.tsx'

type Kind = keyof typeof meetingKinds

/** The words of a convocation, where each is kept: a meeting, a template of the espace, a kind of meeting. */
export const convocationsRoutes = [
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/convocation',
    component: MeetingWordsPage,
    params: rowParam('meeting'),
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/modeles/$template/convocation',
    component: TemplateWordsPage,
    params: rowParam('template'),
  }),
  createRoute({
    ...underRoot,
    path: '/reglages/convocations/$kind',
    component: KindWordsPage,
    params: {
      parse: ({ kind }) => ({ kind: (kind in meetingKinds ? kind : 'other') as Kind }),
      stringify: (params) => params,
    },
  }),
]
