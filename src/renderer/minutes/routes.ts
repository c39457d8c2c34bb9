import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../route/root-route.ts'
import { ImportPage } from './import/ImportPage.tsx'
import { MinutesListPage } from './MinutesListPage.tsx'
import { ReviewPage } from './review/ReviewPage.tsx'
import { TextBlocksPage } from './TextBlocksPage.tsx'
import { VersionsPage } from './versions/VersionsPage.tsx'
import { isVariantChoice, type VariantChoice } from './write/variant-choice.ts'
import { WritePage } from './write/WritePage.tsx'

/** A section being written, or the document as it will print. */
interface WriteSearch {
  readonly section?: string
  readonly vue?: 'apercu'
  readonly variante?: VariantChoice
  readonly sommaire?: true
}

const staticData = { writing: true }

export const minutesRoutes = [
  createRoute({ ...underRoot, path: '/comptes-rendus', component: MinutesListPage }),
  createRoute({ ...underRoot, path: '/comptes-rendus/importer', component: ImportPage }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting',
    component: WritePage,
    staticData,
    validateSearch: ({ section, vue, variante, sommaire }): WriteSearch => ({
      ...(typeof section === 'string' ? { section } : {}),
      ...(vue === 'apercu' ? { vue } : {}),
      ...(isVariantChoice(variante) ? { variante } : {}),
      ...(sommaire === true ? { sommaire } : {}),
    }),
  }),
  createRoute({ ...underRoot, path: '/comptes-rendus/$meeting/relecture', component: ReviewPage, staticData }),
  createRoute({ ...underRoot, path: '/comptes-rendus/$meeting/versions', component: VersionsPage, staticData }),
  /** `bloc`: the one that is written. */
  createRoute({
    ...underRoot,
    path: '/reglages/blocs-de-texte',
    component: TextBlocksPage,
    validateSearch: ({ bloc }): { bloc?: string } => (typeof bloc === 'string' ? { bloc } : {}),
  }),
]
