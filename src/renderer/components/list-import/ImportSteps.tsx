import { Stepper } from '@mantine/core'
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
  const rank = rankOf[at]
  return (
    <Stepper
      active={rank}
      size="xs"
      iconSize={22}
      allowNextStepsSelect={false}
      classNames={{ root: classes.steps ?? '', stepIcon: classes.step ?? '' }}
      role="group"
      aria-label="Étapes de l’import"
    >
      {labels.map((label, index) => (
        <Stepper.Step
          key={label}
          label={label}
          component="div"
          tabIndex={-1}
          {...(index === rank ? { 'aria-current': 'step' as const } : {})}
        />
      ))}
    </Stepper>
  )
}
