import type { CSSProperties } from 'react'
import type { ChangesOf } from '#shared/records/record.ts'
import type { FicheStep } from '#shared/records/records.ts'
import type { ficheStep } from '#shared/records/roadmap/fiche-step.ts'
import { NumberField } from '../../../../components/fields/NumberField.tsx'
import { Row } from '../../../../components/plain/Row.tsx'
import classes from './steps.module.css'

interface Props {
  readonly step: FicheStep
  readonly rank: string
  readonly set: (changes: ChangesOf<typeof ficheStep>) => Promise<boolean>
}

/** How far a step is, in percent, and the same as a bar. */
export function StepProgress({ step: { progress, state }, rank, set }: Props) {
  const percent = state === 'done' ? 100 : (progress ?? 0)
  return (
    <Row component="span" widths={[1, '56px']}>
      <span className={classes.percent}>
        <NumberField
          label={`Avancement en\u00a0%, étape ${rank}`}
          labelHidden
          min={0}
          max={100}
          value={percent}
          onSave={(value) => set({ progress: value })}
        />
        <span aria-hidden="true">%</span>
      </span>
      <span className={classes.bar} aria-hidden="true" style={{ '--percent': `${percent}%` } as CSSProperties} />
    </Row>
  )
}
