import { Steps } from '../Steps.tsx'
import classes from './list-import.module.css'
import type { ImportStage } from './use-list-import.ts'

const labels = ['Fichier', 'Colonnes', 'Aperçu', 'Résultat']

/** The step one is at, by its rank. Columns and preview stand on one page: what one changes shows at once in the other. */
const rankOf: Readonly<Record<ImportStage['kind'], number>> = {
  choose: 0,
  reading: 0,
  preview: 2,
  importing: 2,
  done: 4,
}

export function ImportSteps({ at }: { readonly at: ImportStage['kind'] }) {
  return (
    <Steps
      label="Étapes de l’import"
      steps={labels}
      at={rankOf[at]}
      classNames={{ root: classes.steps ?? '', stepIcon: classes.step ?? '' }}
    />
  )
}
