import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { TemplateKey } from '#shared/contract/meetings/agenda.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { rowParam, rowSearch } from '../components/id-param.ts'
import { underRoot } from '../route/root-route.ts'
import { followUpsView } from './follow-ups/follow-ups-view.ts'

const params = rowParam('meeting')

/** The pages on which a meeting is prepared, and its own address, which leads to the first of them. */
const preparationRoutes = [
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting',
    staticData: { guide: 'preparer-une-reunion', forumGuide: 'preparer-un-forum' },
    component: lazyRouteComponent(() => import('./page/MeetingDoor.tsx'), 'MeetingDoor'),
    params,
  }),
  /** `element`: one that is opened over it. */
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/programme',
    staticData: { guide: 'preparer-un-forum#la-grille' },
    component: lazyRouteComponent(() => import('./forums/programme/ProgrammePage.tsx'), 'ProgrammePage'),
    params,
    validateSearch: rowSearch('element'),
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/ordre-du-jour',
    staticData: { guide: 'preparer-une-reunion#lordre-du-jour' },
    component: lazyRouteComponent(() => import('./agenda/AgendaPage.tsx'), 'AgendaPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/inviter',
    staticData: { guide: 'preparer-une-reunion#inviter' },
    component: lazyRouteComponent(() => import('./invitations/InvitePage.tsx'), 'InvitePage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/prevenir',
    staticData: { guide: 'preparer-une-reunion#prevenir' },
    component: lazyRouteComponent(() => import('./telling/TellPage.tsx'), 'TellPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/documents',
    staticData: {
      guide: 'preparer-une-reunion#les-documents-dans-le-modele-de-votre-maison',
      forumGuide: 'preparer-un-forum#les-documents',
    },
    component: lazyRouteComponent(() => import('./DocumentsPage.tsx'), 'DocumentsPage'),
    params,
  }),
]

const meetingRoutes = [
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/salle',
    staticData: { guide: 'tenir-une-reunion', writing: true },
    component: lazyRouteComponent(() => import('./room/RoomPage.tsx'), 'RoomPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/projection',
    staticData: { guide: 'tenir-une-reunion#projeter', bare: true },
    component: lazyRouteComponent(() => import('./ProjectionPage.tsx'), 'ProjectionPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/presences',
    staticData: { guide: 'premiers-pas#noter-les-presents' },
    component: lazyRouteComponent(() => import('./arrivals/transcription/TranscriptionPage.tsx'), 'TranscriptionPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/diffuser',
    staticData: { guide: 'ecrire-et-exporter#faire-relire-puis-valider' },
    component: lazyRouteComponent(() => import('./telling/GiveOutPage.tsx'), 'GiveOutPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/suites',
    staticData: { guide: 'tenir-une-reunion' },
    component: lazyRouteComponent(() => import('./follow-ups/MeetingFollowUpsPage.tsx'), 'MeetingFollowUpsPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/bilan',
    staticData: { guide: 'evaluer-une-rencontre#le-bilan' },
    component: lazyRouteComponent(() => import('./TurnoutPage.tsx'), 'TurnoutPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/evaluation',
    staticData: { guide: 'evaluer-une-rencontre' },
    component: lazyRouteComponent(() => import('./evaluation/EvaluationPage.tsx'), 'EvaluationPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/evaluation/importer',
    staticData: { guide: 'evaluer-une-rencontre#importer-les-reponses-dun-questionnaire-en-ligne' },
    component: lazyRouteComponent(() => import('./evaluation/import/RepliesImportPage.tsx'), 'RepliesImportPage'),
    params,
  }),
  /** `fiche`: a form that was typed and is corrected. */
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/evaluation/saisie',
    staticData: { guide: 'evaluer-une-rencontre#saisir-les-fiches' },
    component: lazyRouteComponent(() => import('./evaluation/typing/TypingPage.tsx'), 'TypingPage'),
    params,
    validateSearch: rowSearch('fiche'),
  }),
]

/** The words of a convocation, where each is kept: a meeting, a template of the espace, a kind of meeting. */
const convocationRoutes = [
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/convocation',
    staticData: { guide: 'preparer-une-reunion#prevenir' },
    component: lazyRouteComponent(() => import('./convocations/pages.tsx'), 'MeetingWordsPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/modeles/$template/convocation',
    staticData: { guide: 'preparer-une-reunion#prevenir' },
    component: lazyRouteComponent(() => import('./convocations/pages.tsx'), 'TemplateWordsPage'),
    params: rowParam('template'),
  }),
  createRoute({
    ...underRoot,
    path: '/reglages/convocations/$kind',
    staticData: { guide: 'preparer-une-reunion#prevenir' },
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
    staticData: { guide: 'preparer-une-reunion' },
    component: lazyRouteComponent(() => import('./MeetingsPage.tsx'), 'MeetingsPage'),
    validateSearch: ({ nouvelle }): { nouvelle?: true } => (nouvelle === true ? { nouvelle } : {}),
  }),
  /** `nouveau`: with the form of a new forum. */
  createRoute({
    ...underRoot,
    path: '/forums',
    staticData: { guide: 'preparer-un-forum' },
    component: lazyRouteComponent(() => import('./forums/ForumsPage.tsx'), 'ForumsPage'),
    validateSearch: ({ nouveau }): { nouveau?: true } => (nouveau === true ? { nouveau } : {}),
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/suites',
    staticData: { guide: 'tenir-une-reunion' },
    component: lazyRouteComponent(() => import('./follow-ups/FollowUpsPage.tsx'), 'FollowUpsPage'),
    validateSearch: followUpsView.read,
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/modeles',
    staticData: { guide: 'preparer-une-reunion#les-modeles' },
    component: lazyRouteComponent(() => import('./agenda/templates/TemplatesPage.tsx'), 'TemplatesPage'),
  }),
  /** The name of a shipped template, or the id of one of the espace. */
  createRoute({
    ...underRoot,
    path: '/reunions/modeles/$template',
    staticData: { guide: 'preparer-une-reunion#les-modeles' },
    component: lazyRouteComponent(() => import('./agenda/templates/TemplatePage.tsx'), 'TemplatePage'),
    params: { parse: ({ template }) => ({ template: template as TemplateKey }), stringify: (kept) => kept },
  }),
  ...preparationRoutes,
  ...meetingRoutes,
  ...convocationRoutes,
]
