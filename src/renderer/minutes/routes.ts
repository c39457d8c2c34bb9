import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../route/root-route.ts'
import { ImportPage } from './import/ImportPage.tsx'
import { MinutesListPage } from './list/MinutesListPage.tsx'
import { isVariantChoice, type VariantChoice } from './write/variant-choice.ts'
import { WritePage } from './write/WritePage.tsx'

/** What the minutes' screen shows: a section being written, or the document as it will print. */
export interface WriteSearch {
  readonly section?: string
  readonly vue?: 'apercu'
  readonly variante?: VariantChoice
}

export const minutesRoutes = [
  createRoute({ ...underRoot, path: '/comptes-rendus', component: MinutesListPage }),
  createRoute({ ...underRoot, path: '/comptes-rendus/importer', component: ImportPage }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting',
    component: WritePage,
    staticData: { writing: true },
    validateSearch: (search): WriteSearch => ({
      ...(typeof search.section === 'string' ? { section: search.section } : {}),
      ...(search.vue === 'apercu' ? { vue: 'apercu' } : {}),
      ...(isVariantChoice(search.variante) ? { variante: search.variante } : {}),
    }),
  }),
]
