import { NativeSelect, Text } from '@mantine/core'
import { IconGripVertical } from '@tabler/icons-react'
import type { CSSProperties, KeyboardEvent } from 'react'
import type { ChangesOf } from '#shared/records/record.ts'
import type { FicheStep } from '#shared/records/records.ts'
import { isLateStep } from '#shared/records/roadmap/fiche/late.ts'
import type { ficheStep } from '#shared/records/roadmap/fiche-step.ts'
import { ficheStep as declaration, ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
import type { PlacedStep, StepMove } from '#shared/records/roadmap/step-tree.ts'
import type { Known } from '#shared/text/newer.ts'
import { BearerField } from '../../../../components/fields/BearerField.tsx'
import { DayField } from '../../../../components/fields/DayField.tsx'
import { InlineText } from '../../../../components/fields/InlineText.tsx'
import { NumberField } from '../../../../components/fields/NumberField.tsx'
import { selected } from '../../../../components/fields/options.ts'
import { useRowUpdate } from '../../../../components/fields/use-row-update.ts'
import { Row } from '../../../../components/plain/Row.tsx'
import { Second } from '../../../../components/plain/Second.tsx'
import { useTypedRow } from '../../../../components/saving/use-typed-row.ts'
import { shortDateWithYear } from '../../../../words/dates.ts'
import { StepMenu } from './StepMenu.tsx'
import classes from './steps.module.css'
import { useStepDrag } from './use-step-drag.ts'
import type { StepEditing } from './use-steps.ts'

interface Props {
  readonly placed: PlacedStep<FicheStep>
  readonly today: string
  readonly editing: StepEditing
}

const moves: Readonly<Record<string, StepMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** One step: what it is, who bears it, for when, how far it is. */
export function StepRow({ placed: { step: read, depth, rank }, today, editing }: Props) {
  const step = useTypedRow(read)
  const { write, refusal } = useRowUpdate()
  const set = (changes: ChangesOf<typeof declaration>) => write({ record: 'ficheStep', id: step.id, changes })
  const drag = useStepDrag(step, depth, editing)
  const hear = (event: KeyboardEvent) => {
    const move = event.altKey ? moves[event.key] : undefined
    if (move === undefined) return
    event.preventDefault()
    editing.move(step.id, move)
  }
  return (
    <li className={classes.row} data-depth={depth} data-drop={drag.over ?? undefined} onKeyDown={hear} {...drag.target}>
      <span className={classes.grip} aria-hidden="true" {...drag.source}>
        <IconGripVertical size={15} stroke={1.6} />
      </span>
      <Second>{rank}.</Second>
      <div className={classes.text}>
        <InlineText
          label={`Étape ${rank}`}
          placeholder="Étape"
          value={step.text}
          maxLength={declaration.fields.text.max}
          onSave={(text) => set({ text })}
          error={refusal}
        />
      </div>
      <div className={classes.bearer}>
        <BearerField
          label={`Porteur, étape ${rank}`}
          labelHidden
          placeholder="Sans porteur"
          meeting={null}
          value={bearerOf(step)}
          onChange={(one) =>
            void set({
              bearer: one?.name ?? null,
              bearerActor: one?.actor ?? null,
              bearerPerson: one?.person ?? null,
            })
          }
          className={classes.quiet}
        />
      </div>
      <div className={classes.due} data-late={isLateStep(step, today) || undefined}>
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
        {step.startsOn !== null && (
          <Text span display="block" ps="sm" size="xs" c="var(--ink-2)">
            dès le {shortDateWithYear(step.startsOn)}
          </Text>
        )}
      </div>
      <div className={classes.state}>
        <NativeSelect
          size="xs"
          aria-label={`Avancement, étape ${rank}`}
          classNames={{ input: classes.quiet ?? '' }}
          {...selected(
            Object.entries(ficheStepStates).map(([value, label]) => ({ value, label })),
            step.state ?? 'upcoming',
          )}
          onChange={(event) => void set({ state: event.currentTarget.value as Known<FicheStep['state']> })}
        />
        {step.state !== 'question' && step.state !== 'dropped' && <StepProgress step={step} rank={rank} set={set} />}
      </div>
      <StepMenu step={step} rank={rank} depth={depth} editing={editing} set={set} />
    </li>
  )
}

const bearerOf = ({ bearer, bearerActor, bearerPerson }: FicheStep) =>
  bearer === null ? null : { name: bearer, actor: bearerActor, person: bearerPerson }

interface StepProgressProps {
  readonly step: FicheStep
  readonly rank: string
  readonly set: (changes: ChangesOf<typeof ficheStep>) => Promise<boolean>
}

/** How far a step is, in percent, and the same as a bar. */
function StepProgress({ step: { progress, state }, rank, set }: StepProgressProps) {
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
