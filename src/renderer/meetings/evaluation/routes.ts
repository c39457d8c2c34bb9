import { createRoute } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { underRoot } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { EvaluationPage } from './EvaluationPage.tsx'
import { RepliesImportPage } from './import/RepliesImportPage.tsx'
import { TypingPage } from './typing/TypingPage.tsx'

const params = rowParam('meeting')

/** `saisie?fiche=` corrects a form that was typed. */
export const evaluationRoutes = [
  createRoute({ ...underRoot, path: '/reunions/$meeting/evaluation', component: EvaluationPage, params }),
  createRoute({ ...underRoot, path: '/reunions/$meeting/evaluation/importer', component: RepliesImportPage, params }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/evaluation/saisie',
    component: TypingPage,
    params,
    validateSearch: ({ fiche }): { fiche?: RowId } => (typeof fiche === 'string' ? { fiche: fiche as RowId } : {}),
  }),
]
