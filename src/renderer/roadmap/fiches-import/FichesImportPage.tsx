import type { ReactNode } from 'react'
import { api, type Input } from '../../api/api.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { LinkButton } from '../../components/links.tsx'
import { ListImportPage } from '../../components/list-import/ListImportPage.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { counted } from '../../words/numbers.ts'
import { planGroups, planWords } from './plan-words.ts'

/** An action plan that exists elsewhere, brought among the fiches-actions. */
export function FichesImportPage(): ReactNode {
  const procedures = {
    reading: useJob('fichesImport', 'open'),
    usePreview: usePlanPreview,
    importing: useJob('fichesImport', 'apply'),
    refusals: useJob('fichesImport', 'exportRefusals'),
    rest: null,
    close: api.fichesImport.close,
  }
  return (
    <ListImportPage
      procedures={procedures}
      title="Importer un plan d’actions"
      crumbs={[wayTo.fiches, 'Importer']}
      words={planWords}
      label="Fichier du plan d’actions"
      hint="ou déposez-le ici. Excel, OpenDocument ou CSV, une action par ligne, 33&nbsp;Mo au plus."
      see={
        <LinkButton to="/fiches" variant="filled">
          Voir les fiches-actions
        </LinkButton>
      }
      groups={planGroups}
      // Sheets that have the same columns are read together.
      factsOf={({ opened: { alike }, settings }, restart) => ({
        ...(alike > 1 && {
          alike: {
            label: `Les ${counted(alike, 'feuille', 'feuilles', 'f')} qui ont ces colonnes`,
            choose: () => restart({ sheet: null }),
          },
        }),
        asksHeader: settings.sheet !== null,
        asksColumns: true,
      })}
      decisionsOf={({ sheet, line }) => ({
        correct: (column, value) => ({ kind: 'correct', sheet, line, column, value }),
        same: (_, as) => ({ kind: 'same', sheet, line, as }),
        other: () => ({ kind: 'other', sheet, line }),
      })}
    />
  )
}

const usePlanPreview = (asked: Input<'fichesImport', 'preview'>) =>
  useApiQuery('fichesImport', 'preview', asked, { keepPrevious: true })
