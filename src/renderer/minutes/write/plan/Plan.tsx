import { VisuallyHidden } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { printedNumbers } from '#shared/records/minutes/printed-numbers.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import type { Moving } from '../../../components/moving/use-moving.ts'
import { useMoving } from '../../../components/moving/use-moving.ts'
import { Label } from '../../../components/plain/Label.tsx'
import { sectionName } from '../section-names.ts'
import type { WriteView } from '../write-view.ts'
import { PlanActions } from './PlanActions.tsx'
import { PlanList } from './PlanList.tsx'
import type { PlanEntry } from './plan-entry.ts'

interface Props extends WriteView {
  readonly pages?: ReadonlyMap<RowId, number>
}

/** The document's plan: choose a section, move it, add one, take one out. */
export function Plan({ minutes, section, show, pages }: Props) {
  const numbers = printedNumbers(minutes)
  const fixed = isLocked(minutes.meeting)
  const move = useMoveSection(minutes.sections.map(({ id }) => id))
  const entries = new Map(
    minutes.sections.map((one): [RowId, PlanEntry] => [
      one.id,
      {
        id: one.id,
        level: one.kind === 'front' ? 1 : (one.level ?? 1),
        number: numbers.get(one.id) ?? null,
        name: sectionName(one),
        page: pages?.get(one.id) ?? null,
      },
    ]),
  )
  return (
    <>
      <Label order={2} p="var(--s4) var(--s6) var(--s3)">
        Plan du document
      </Label>
      <PlanList entries={entries} move={move} fixed={fixed} selected={section.id} show={(id) => show(id)} />
      {!fixed && <PlanActions minutes={minutes} section={section} move={move} show={show} />}
      <VisuallyHidden component="p" role="status">
        {move.said}
      </VisuallyHidden>
    </>
  )
}

/** Moving a section of the minutes among the others. */
function useMoveSection(stored: readonly RowId[]): Moving {
  const mutation = useApiMutation('minutes', 'moveSection')
  return useMoving(stored, { gender: 'f', write: (id, after) => mutation.mutateAsync({ id, after }) })
}
