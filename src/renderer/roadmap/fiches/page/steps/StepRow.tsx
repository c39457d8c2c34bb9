import { NativeSelect, Text } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { bearerFields, bearerOf } from '#shared/records/bearer.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { FicheStep } from '#shared/records/records.ts'
import { isLateStep } from '#shared/records/roadmap/fiche/late.ts'
import { shareOf, stepState } from '#shared/records/roadmap/fiche/progress.ts'
import { shareChanges, stateChanges } from '#shared/records/roadmap/fiche/step-changes.ts'
import { type ficheStep as declaration, ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
import type { Branch, StepMove } from '#shared/records/roadmap/step-tree.ts'
import { BearerField } from '../../../../components/fields/BearerField.tsx'
import { DayField } from '../../../../components/fields/DayField.tsx'
import { InlineText } from '../../../../components/fields/InlineText.tsx'
import { NumberField } from '../../../../components/fields/NumberField.tsx'
import { optionsOf, selected } from '../../../../components/fields/options.ts'
import { UnlessLater } from '../../../../components/fields/UnlessLater.tsx'
import { useRowUpdate } from '../../../../components/fields/use-row-update.ts'
import type { Moving } from '../../../../components/moving/use-moving.ts'
import { Second } from '../../../../components/plain/Second.tsx'
import { useTypedRow } from '../../../../components/saving/use-typed-row.ts'
import { shortDateWithYear } from '../../../../words/dates.ts'
import { lateBy } from '../follow-words.ts'
import { ShareBar } from '../ShareBar.tsx'
import { StepGrip } from './StepGrip.tsx'
import { StepMenu } from './StepMenu.tsx'
import classes from './steps.module.css'
import { useStepDrag } from './use-step-drag.ts'
import type { StepEditing } from './use-steps.ts'

interface Props {
  readonly branch: Branch<FicheStep>
  readonly rank: string
  readonly depth: number
  readonly today: string
  readonly editing: StepEditing
  readonly moving: Moving
}

type Set = (changes: ChangesOf<typeof declaration>) => Promise<boolean>

const moves: Readonly<Record<string, StepMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** One step: what it is, who bears it, for when, how far it is. */
export function StepRow({ branch, rank, depth, today, editing, moving }: Props) {
  const step = useTypedRow(branch.step)
  const { write, refusal } = useRowUpdate()
  const set: Set = (changes) => write({ record: 'ficheStep', id: step.id, changes })
  const drag = useStepDrag(step, depth, editing)
  const hear = (event: KeyboardEvent) => {
    const move = event.altKey ? moves[event.key] : undefined
    if (move === undefined) return
    event.preventDefault()
    editing.move(step.id, move)
  }
  const shown = { branch: { ...branch, step }, rank, set }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and drops of the controls within it
    <div
      className={classes.row}
      data-depth={depth}
      data-drop={drag.over ?? undefined}
      data-taken={moving.taken === step.id || undefined}
      onKeyDown={hear}
      {...drag.target}
    >
      <StepGrip
        id={step.id}
        name={step.text ?? `étape ${rank}`}
        moving={moving}
        onRemove={() => editing.remove(step)}
        source={drag.source}
      />
      <Second>{rank}</Second>
      <div className={classes.text}>
        <InlineText
          record="ficheStep"
          row={step.id}
          field="text"
          id={`step-${step.id}`}
          label={`Étape ${rank}`}
          placeholder="Étape"
          value={step.text}
          onSave={(text) => set({ text })}
          error={refusal}
        />
      </div>
      <div className={classes.bearer}>
        <BearerField
          label={`Porteur, étape ${rank}`}
          labelHidden
          placeholder="Choisir un porteur"
          meeting={null}
          value={bearerOf(step)}
          onChange={(one) => void set(bearerFields(one))}
          className={classes.quiet}
        />
      </div>
      <Due step={step} rank={rank} set={set} today={today} />
      <Share {...shown} />
      <State {...shown} />
      <StepMenu step={step} rank={rank} depth={depth} editing={editing} set={set} />
    </div>
  )
}

interface DueProps {
  readonly step: FicheStep
  readonly rank: string
  readonly set: Set
  readonly today: string
}

/** For when; how long ago that was, once it is passed. */
function Due({ step, rank, set, today }: DueProps) {
  const late = isLateStep(step, today)
  return (
    <div className={classes.due} data-late={late || undefined}>
      <UnlessLater record="ficheStep" id={step.id} field="dueOn" label={`Échéance, étape ${rank}`} labelHidden>
        <DayField
          due
          inRow
          label={`Échéance, étape ${rank}`}
          placeholder="Sans date"
          value={step.dueOn}
          today={today}
          onChange={(dueOn) => set({ dueOn })}
          className={classes.quiet}
        />
      </UnlessLater>
      {late && step.dueOn !== null && <small>en retard {lateBy(step.dueOn, today)}</small>}
      {step.startsOn !== null && (
        <Text span display="block" ps="sm" size="xs" c="var(--ink-2)">
          dès le {shortDateWithYear(step.startsOn)}
        </Text>
      )}
    </div>
  )
}

interface ShownProps {
  readonly branch: Branch<FicheStep>
  readonly rank: string
  readonly set: Set
}

/** How far it is, in percent and as a bar: typed, or that of the steps it holds. An open question has none. */
function Share({ branch, rank, set }: ShownProps) {
  const share = shareOf(branch)
  const { state } = branch.step
  if (state === 'question' || state === 'dropped' || share === null)
    return (
      <span className={classes.share}>
        <span title="Ne compte pas dans l’avancement">–</span>
      </span>
    )
  return (
    <span className={classes.share}>
      <ShareBar share={share} />
      {branch.below.length > 0 || state === 'done' ? (
        <span className={classes.percent}>{share}&nbsp;%</span>
      ) : (
        <span className={classes.percent}>
          <UnlessLater
            record="ficheStep"
            id={branch.step.id}
            field="progress"
            label={`Avancement en\u00a0%, étape ${rank}`}
            labelHidden
          >
            <NumberField
              label={`Avancement en\u00a0%, étape ${rank}`}
              labelHidden
              min={0}
              max={100}
              value={share}
              onSave={(value) => set(shareChanges(value))}
            />
          </UnlessLater>
          <span aria-hidden="true">%</span>
        </span>
      )}
    </span>
  )
}

function State({ branch, rank, set }: ShownProps) {
  const { step } = branch
  return (
    <div className={classes.state}>
      <NativeSelect
        size="xs"
        aria-label={`État, étape ${rank}`}
        classNames={{ input: classes.quiet ?? '' }}
        {...selected(optionsOf(ficheStepStates), stepState(branch))}
        onChange={(event) => void set(stateChanges(event.currentTarget.value as keyof typeof ficheStepStates, step))}
      />
    </div>
  )
}
