import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { indicatorVersion } from '#shared/records/indicators/indicator-version.ts'
import type { Indicator } from '#shared/records/records.ts'
import { shortPeriod } from '#shared/text/period.ts'
import { DayField } from '../../components/fields/DayField.tsx'
import { plural } from '../../words/numbers.ts'
import classes from '../indicators.module.css'
import { lastOldPeriod, type MeaningChoice } from './meaning-choice.ts'

interface Props {
  readonly indicator: Indicator
  /** Figures that have been given. */
  readonly figures: number
  /** Another measure cannot be a mere correction. */
  readonly measureChanged: boolean
  readonly choice: MeaningChoice
  readonly choose: (choice: MeaningChoice) => void
  readonly error: string | null
}

/** Figures exist: whether they still mean what is said now. */
export function MeaningQuestion({ indicator, figures, measureChanged, choice, choose, error }: Props) {
  const { frequency } = indicator
  return (
    <div className={classes.formQuestion}>
      <Radio.Group
        label={`${plural(figures, 'chiffre existe', 'chiffres existent')}\u00a0: leur sens change-t-il\u00a0?`}
        value={choice.kind ?? ''}
        onChange={(kind) => choose({ ...choice, kind: kind as MeaningChoice['kind'] })}
        error={error}
      >
        <Stack gap="xs" py="sm">
          <Radio
            value="corrected"
            label="Corriger la formulation"
            description={
              measureChanged
                ? 'Impossible\u00a0: la nature change, les chiffres donnés ne se liraient plus.'
                : 'Le sens reste le même. Tous les chiffres prennent les nouveaux mots.'
            }
            disabled={measureChanged}
          />
          <Radio
            value="changed"
            label="Changer la définition à partir d’un jour"
            description="Les anciens chiffres gardent l’ancienne définition, qui reste lisible."
          />
        </Stack>
      </Radio.Group>
      {choice.kind === 'changed' && (
        <Stack gap="sm" mt="xs">
          <DayField label="À partir du" value={choice.from} onChange={(from) => choose({ ...choice, from })} />
          {choice.from !== null && (
            <Text size="sm" c="var(--ink-2)">
              Les chiffres jusqu’à {shortPeriod(lastOldPeriod(choice.from, frequency))} compris gardent l’ancienne
              définition.
            </Text>
          )}
          <Textarea
            label="Pourquoi"
            autosize
            minRows={2}
            maxLength={indicatorVersion.fields.reason.max}
            value={choice.reason}
            onChange={(event) => choose({ ...choice, reason: event.currentTarget.value })}
          />
        </Stack>
      )}
    </div>
  )
}
