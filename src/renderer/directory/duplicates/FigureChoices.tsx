import { Radio, Text, Title } from '@mantine/core'
import type { Ref } from 'react'
import type { ComparedFigure, DuplicatePair, FigureChoice, FigureKept } from '#shared/contract/directory/duplicates.ts'
import classes from './duplicates.module.css'
import { pairNames } from './pair-words.ts'

interface Props {
  readonly pair: DuplicatePair
  readonly figures: readonly ComparedFigure[]
  readonly kept: FigureKept
  readonly onKeep: (key: string, choice: FigureChoice) => void
  /** Somebody wanted to go on while some are not said. */
  readonly isAsked: boolean
  readonly ref: Ref<HTMLElement>
}

/** Figures that both structures gave otherwise: nobody guesses which stays. */
export function FigureChoices({ pair, figures, kept, onKeep, isAsked, ref }: Props) {
  return (
    <section aria-labelledby="figures-title" ref={ref} className={classes.figures}>
      <Title order={3} id="figures-title" ff="text" fz="md" lh="md">
        Chiffres donnés par les deux
      </Title>
      <Text size="sm" c="var(--ink-2)" mb="md">
        Pour un même indicateur et une même période, elles n’ont pas dit la même chose{'\u00A0'}: choisissez ce qui
        reste.
      </Text>
      <div className={classes.grid}>
        {figures.map((figure) => (
          <FigureRadios
            key={figure.key}
            names={pairNames(pair)}
            figure={figure}
            chosen={kept.get(figure.key) ?? null}
            onChoose={(choice) => onKeep(figure.key, choice)}
            isAsked={isAsked}
          />
        ))}
      </div>
    </section>
  )
}

interface ChoiceProps {
  readonly names: readonly [string, string]
  readonly figure: ComparedFigure
  readonly chosen: FigureChoice | null
  readonly onChoose: (choice: FigureChoice) => void
  readonly isAsked: boolean
}

function FigureRadios({ names, figure, chosen, onChoose, isAsked }: ChoiceProps) {
  const { label, period, first, second, sum } = figure
  const isMissing = isAsked && chosen === null
  return (
    <Radio.Group
      classNames={{ root: classes.choice ?? '', label: classes.label ?? '', error: classes.unsaid ?? '' }}
      label={`${label}, ${period}`}
      value={chosen}
      onChange={(choice) => onChoose(choice as FigureChoice)}
      error={isMissing ? 'Dites ce qui reste.' : null}
      data-unsaid={chosen === null || undefined}
    >
      {optionsOf(names, first, second, sum).map(({ choice, value, of }) => (
        <div
          key={choice}
          className={classes.value}
          data-checked={choice === chosen || undefined}
          data-sum={choice === 'sum' || undefined}
        >
          <Radio value={choice} label={value} description={of} />
        </div>
      ))}
    </Radio.Group>
  )
}

const optionsOf = (
  [one, other]: readonly [string, string],
  first: string,
  second: string,
  sum: string | null,
): readonly { readonly choice: FigureChoice; readonly value: string; readonly of: string }[] => [
  { choice: 'first', value: first, of: one },
  { choice: 'second', value: second, of: other },
  ...(sum === null ? [] : [{ choice: 'sum' as const, value: sum, of: 'Leur somme' }]),
]
