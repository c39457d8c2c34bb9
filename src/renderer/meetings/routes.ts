import { createRoute } from '@tanstack/react-router'
import type { TemplateKey } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'
import { rowParam } from '../components/row-param.ts'
import { underRoot } from '../route/root-route.ts'
import { AgendaPage } from './agenda/AgendaPage.tsx'
import { TemplatePage } from './agenda/templates/TemplatePage.tsx'
import { TemplatesPage } from './agenda/templates/TemplatesPage.tsx'
import { TranscriptionPage } from './arrivals/transcription/TranscriptionPage.tsx'
import { KindWordsPage, MeetingWordsPage, TemplateWordsPage } from './convocations/pages.tsx'
import { DocumentsPage } from './DocumentsPage.tsx'
import { EvaluationPage } from './evaluation/EvaluationPage.tsx'
import { RepliesImportPage } from './evaluation/import/RepliesImportPage.tsx'
import { TypingPage } from './evaluation/typing/TypingPage.tsx'
import { FollowUpsPage } from './follow-ups/FollowUpsPage.tsx'
import { followUpsView } from './follow-ups/follow-ups-view.ts'
import { MeetingFollowUpsPage } from './follow-ups/MeetingFollowUpsPage.tsx'
import { ForumsPage } from './forums/ForumsPage.tsx'
import { ProgrammePage } from './forums/programme/ProgrammePage.tsx'
import { InvitePage } from './invitations/InvitePage.tsx'
import { MeetingsPage } from './MeetingsPage.tsx'
import { ProjectionPage } from './ProjectionPage.tsx'
import { MeetingDoor } from './page/MeetingDoor.tsx'
import { RoomPage } from './room/RoomPage.tsx'
import { TurnoutPage } from './TurnoutPage.tsx'
import { GiveOutPage } from './telling/GiveOutPage.tsx'
import { TellPage } from './telling/TellPage.tsx'

const params = rowParam('meeting')

/** The pages on which a meeting is prepared, and its own address, which leads to the first of them. */
const preparationRoutes = [
  createRoute({ ...underRoot, path: '/reunions/$meeting', component: MeetingDoor, params }),
  /** `element`: one that is opened over it. */
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/programme',
    component: ProgrammePage,
    params,
    validateSearch: ({ element }): { element?: RowId } =>
      typeof element === 'string' ? { element: element as RowId } : {},
  }),
  createRoute({ ...underRoot, path: '/reunions/$meeting/ordre-du-jour', component: AgendaPage, params }),
  createRoute({ ...underRoot, path: '/reunions/$meeting/inviter', component: InvitePage, params }),
  createRoute({ ...underRoot, path: '/reunions/$meeting/prevenir', component: TellPage, params }),
  createRoute({ ...underRoot, path: '/reunions/$meeting/documents', component: DocumentsPage, params }),
]

const meetingRoutes = [
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/salle',
    component: RoomPage,
    params,
    staticData: { writing: true },
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/projection',
    component: ProjectionPage,
    params,
    staticData: { bare: true },
  }),
  createRoute({ ...underRoot, path: '/reunions/$meeting/presences', component: TranscriptionPage, params }),
  createRoute({ ...underRoot, path: '/reunions/$meeting/diffuser', component: GiveOutPage, params }),
  createRoute({ ...underRoot, path: '/reunions/$meeting/suites', component: MeetingFollowUpsPage, params }),
  createRoute({ ...underRoot, path: '/reunions/$meeting/bilan', component: TurnoutPage, params }),
  createRoute({ ...underRoot, path: '/reunions/$meeting/evaluation', component: EvaluationPage, params }),
  createRoute({ ...underRoot, path: '/reunions/$meeting/evaluation/importer', component: RepliesImportPage, params }),
  /** `fiche`: a form that was typed and is corrected. */
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/evaluation/saisie',
    component: TypingPage,
    params,
    validateSearch: ({ fiche }): { fiche?: RowId } => (typeof fiche === 'string' ? { fiche: fiche as RowId } : {}),
  }),
]

/** The words of a convocation, where each is kept: a meeting, a template of the espace, a kind of meeting. */
const convocationRoutes = [
  createRoute({ ...underRoot, path: '/reunions/$meeting/convocation', component: MeetingWordsPage, params }),
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
    component: MeetingsPage,
    validateSearch: ({ nouvelle }): { nouvelle?: true } => (nouvelle === true ? { nouvelle } : {}),
  }),
  /** `nouveau`: with the form of a new forum. */
  createRoute({
    ...underRoot,
    path: '/forums',
    component: ForumsPage,
    validateSearch: ({ nouveau }): { nouveau?: true } => (nouveau === true ? { nouveau } : {}),
  }),
  createRoute({ ...underRoot, path: '/reunions/suites', component: FollowUpsPage, validateSearch: followUpsView.read }),
  createRoute({ ...underRoot, path: '/reunions/modeles', component: TemplatesPage }),
  /** The name of a shipped template, or the id of one of the espace. */
  createRoute({
    ...underRoot,
    path: '/reunions/modeles/$template',
    component: TemplatePage,
    params: { parse: ({ template }) => ({ template: template as TemplateKey }), stringify: (kept) => kept },
  }),
  ...preparationRoutes,
  ...meetingRoutes,
  ...convocationRoutes,
]
