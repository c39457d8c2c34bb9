import { createRoute } from '@tanstack/react-router'
import type { TemplateKey } from '#shared/contract/meetings/agenda.ts'
import { underRoot } from '../../../route/root-route.ts'
import { TemplatePage } from './TemplatePage.tsx'
import { TemplatesPage } from './TemplatesPage.tsx'

/** `$template`: the name of a shipped template, or the id of one of the espace. */
export const templatesRoutes = [
  createRoute({ ...underRoot, path: '/reunions/modeles', component: TemplatesPage }),
  createRoute({
    ...underRoot,
    path: '/reunions/modeles/$template',
    component: TemplatePage,
    params: { parse: ({ template }) => ({ template: template as TemplateKey }), stringify: (params) => params },
  }),
]
