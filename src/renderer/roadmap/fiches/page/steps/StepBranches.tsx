import { VisuallyHidden } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FicheStep } from '#shared/records/records.ts'
import type { Branch } from '#shared/records/roadmap/step-tree.ts'
import { useApiMutation } from '../../../../api/hooks.ts'
import { useMoving } from '../../../../components/moving/use-moving.ts'
import { StepRow } from './StepRow.tsx'
import type { StepEditing } from './use-steps.ts'

interface Props {
  readonly branches: readonly Branch<FicheStep>[]
  /** The step that holds them; `null` for the first level. */
  readonly parent: RowId | null
  /** « 2. », under the second step. */
  readonly above: string
  /** From 1. */
  readonly depth: number
  readonly today: string
  readonly editing: StepEditing
}

/** Steps of one level, each over those it holds; taken, one moves among them. */
export function StepBranches({ branches, parent, above, depth, today, editing }: Props) {
  const placing = useApiMutation('fiches', 'placeStep')
  const moving = useMoving(
    branches.map(({ step }) => step.id),
    { gender: 'f', write: (step, after) => placing.mutateAsync({ step, parent, after }) },
  )
  const known = new Map(branches.map((branch) => [branch.step.id, branch]))
  return (
    <>
      <ol aria-label={parent === null ? 'Étapes suivies' : `Étapes de l’étape ${above.slice(0, -1)}`}>
        {moving.order.map((id, index) => {
          const branch = known.get(id)
          if (branch === undefined) return null
          const rank = `${above}${index + 1}`
          return (
            <li key={id}>
              <StepRow branch={branch} rank={rank} depth={depth} today={today} editing={editing} moving={moving} />
              {branch.below.length > 0 && (
                <StepBranches
                  branches={branch.below}
                  parent={id}
                  above={`${rank}.`}
                  depth={depth + 1}
                  today={today}
                  editing={editing}
                />
              )}
            </li>
          )
        })}
      </ol>
      <VisuallyHidden role="status">{moving.said}</VisuallyHidden>
    </>
  )
}
