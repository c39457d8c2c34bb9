import { createRoute } from '@tanstack/react-router'
import type { TemplateKey } from '#shared/contract/meetings/agenda.ts'
import { rootRoute } from '../../../route/root-route.ts'
import { TemplatePage } from './TemplatePage.tsx'
import { TemplatesPage } from './TemplatesPage.tsx'

/** `$template`: the name of a shipped template, or the id of one of the espace. */
export const templatesRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/reunions/modeles', component: TemplatesPage }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/reunions/modeles/$template',
    component: TemplatePage,
    params: { parse: ({ template }) => ({ template: template as TemplateKey }), stringify: (params) => params },
  }),
]
