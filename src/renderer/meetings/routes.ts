import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { TemplateKey } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { rowParam } from '../components/row-param.ts'
import { underRoot } from '../route/root-route.ts'
import { followUpsView } from './follow-ups/follow-ups-view.ts'

const params = rowParam('meeting')

/** The pages on which a meeting is prepared, and its own address, which leads to the first of them. */
const preparationRoutes = [
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting',
    component: lazyRouteComponent(() => import('./page/MeetingDoor.tsx'), 'MeetingDoor'),
    params,
  }),
  /** `element`: one that is opened over it. */
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/programme',
    component: lazyRouteComponent(() => import('./forums/programme/ProgrammePage.tsx'), 'ProgrammePage'),
    params,
    validateSearch: ({ element }): { element?: RowId } =>
      typeof element === 'string' ? { element: element as RowId } : {},
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/ordre-du-jour',
    component: lazyRouteComponent(() => import('./agenda/AgendaPage.tsx'), 'AgendaPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/inviter',
    component: lazyRouteComponent(() => import('./invitations/InvitePage.tsx'), 'InvitePage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/prevenir',
    component: lazyRouteComponent(() => import('./telling/TellPage.tsx'), 'TellPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/documents',
    component: lazyRouteComponent(() => import('./DocumentsPage.tsx'), 'DocumentsPage'),
    params,
  }),
]

const meetingRoutes = [
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/salle',
    component: lazyRouteComponent(() => import('./room/RoomPage.tsx'), 'RoomPage'),
    params,
    staticData: { writing: true },
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/projection',
    component: lazyRouteComponent(() => import('./ProjectionPage.tsx'), 'ProjectionPage'),
    params,
    staticData: { bare: true },
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/presences',
    component: lazyRouteComponent(() => import('./arrivals/transcription/TranscriptionPage.tsx'), 'TranscriptionPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/diffuser',
    component: lazyRouteComponent(() => import('./telling/GiveOutPage.tsx'), 'GiveOutPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/suites',
    component: lazyRouteComponent(() => import('./follow-ups/MeetingFollowUpsPage.tsx'), 'MeetingFollowUpsPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/bilan',
    component: lazyRouteComponent(() => import('./TurnoutPage.tsx'), 'TurnoutPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/evaluation',
    component: lazyRouteComponent(() => import('./evaluation/EvaluationPage.tsx'), 'EvaluationPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/evaluation/importer',
    component: lazyRouteComponent(() => import('./evaluation/import/RepliesImportPage.tsx'), 'RepliesImportPage'),
    params,
  }),
  /** `fiche`: a form that was typed and is corrected. */
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/evaluation/saisie',
    component: lazyRouteComponent(() => import('./evaluation/typing/TypingPage.tsx'), 'TypingPage'),
    params,
    validateSearch: ({ fiche }): { fiche?: RowId } => (typeof fiche === 'string' ? { fiche: fiche as RowId } : {}),
  }),
]

/** The words of a convocation, where each is kept: a meeting, a template of the espace, a kind of meeting. */
const convocationRoutes = [
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/convocation',
    component: lazyRouteComponent(() => import('./convocations/pages.tsx'), 'MeetingWordsPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/modeles/$template/convocation',
    component: lazyRouteComponent(() => import('./convocations/pages.tsx'), 'TemplateWordsPage'),
    params: rowParam('template'),
  }),
  createRoute({
    ...underRoot,
    path: '/reglages/convocations/$kind',
    component: lazyRouteComponent(() => import('./convocations/pages.tsx'), 'KindWordsPage'),
    params: {
      parse: ({ kind }) => ({ kind: (kind in meetingKinds ? kind : 'other') as keyof typeof meetingKinds }),
      stringify: (kept) => kept,
    },
  }),
]

export const meetingsRoutes = [
  /** `nouvelle`: with the form of a new meeting. */
  createRoute({
    ...underRoot,
    path: '/reunions',
    component: lazyRouteComponent(() => import('./MeetingsPage.tsx'), 'MeetingsPage'),
    validateSearch: ({ nouvelle }): { nouvelle?: true } => (nouvelle === true ? { nouvelle } : {}),
  }),
  /** `nouveau`: with the form of a new forum. */
  createRoute({
    ...underRoot,
    path: '/forums',
    component: lazyRouteComponent(() => import('./forums/ForumsPage.tsx'), 'ForumsPage'),
    validateSearch: ({ nouveau }): { nouveau?: true } => (nouveau === true ? { nouveau } : {}),
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/suites',
    component: lazyRouteComponent(() => import('./follow-ups/FollowUpsPage.tsx'), 'FollowUpsPage'),
    validateSearch: followUpsView.read,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/modeles',
    component: lazyRouteComponent(() => import('./agenda/templates/TemplatesPage.tsx'), 'TemplatesPage'),
  }),
  /** The name of a shipped template, or the id of one of the espace. */
  createRoute({
    ...underRoot,
    path: '/reunions/modeles/$template',
    component: lazyRouteComponent(() => import('./agenda/templates/TemplatePage.tsx'), 'TemplatePage'),
    params: { parse: ({ template }) => ({ template: template as TemplateKey }), stringify: (kept) => kept },
  }),
  ...preparationRoutes,
  ...meetingRoutes,
  ...convocationRoutes,
]
