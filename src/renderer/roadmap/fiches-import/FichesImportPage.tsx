import type { ReactNode } from 'react'
import type { OpenedPlan, PlanDecision } from '#shared/contract/roadmap/fiches-import.ts'
import { api } from '../../api/api.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { ImportResult } from '../../components/list-import/ImportResult.tsx'
import { ImportScreen } from '../../components/list-import/ImportScreen.tsx'
import { useListImport } from '../../components/list-import/use-list-import.ts'
import { PlanPreview } from './PlanPreview.tsx'
import { planWords } from './plan-words.ts'

/** An action plan that exists elsewhere, brought among the fiches-actions. */
export function FichesImportPage(): ReactNode {
  const reading = useJob('fichesImport', 'open')
  const importing = useJob('fichesImport', 'apply')
  const { stage, ...deeds } = useListImport<OpenedPlan, PlanDecision>({
    reading,
    importing,
    close: api.fichesImport.close,
  })
  return (
    <ImportScreen
      title="Importer un plan d’actions"
      crumbs={[
        <LinkAnchor key="list" to="/fiches">
          Fiches-actions
        </LinkAnchor>,
        'Importer',
      ]}
      words={planWords}
      label="Fichier du plan d’actions"
      hint="ou déposez-le ici. Excel, OpenDocument ou CSV, une action par ligne, 33 Mo au plus."
      stage={stage}
      open={deeds.open}
      preview={({ prepared, error }) => <PlanPreview prepared={prepared} error={error} {...deeds} />}
      result={({ imported }) => (
        <ImportResult
          imported={imported}
          words={planWords}
          see={
            <LinkButton to="/fiches" variant="filled">
              Voir les fiches-actions
            </LinkButton>
          }
          exportRest={null}
          again={deeds.leave}
        />
      )}
    />
  )
}
