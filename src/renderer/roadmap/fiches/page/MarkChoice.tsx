import { Button, Group, Menu } from '@mantine/core'
import { fiche as declaration, marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { GridCell } from '../../../components/grid/GridCell.tsx'
import grid from '../../../components/grid/grid.module.css'
import { NonTraite } from '../../../components/NonTraite.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { useWriting } from '../../../components/saving/writing.tsx'
import { longDate } from '../../../words/dates.ts'
import { meetingDay } from '../fiche-words.ts'
import { useFicheVerbs } from '../use-fiche-verbs.ts'
import type { ShownFiche } from './shown-fiche.ts'

interface Props extends ShownFiche {
  readonly field: 'feasibility' | 'impact'
}

/** Faisabilité or impact: a mark, or the decision of the meeting not to settle it, and what one does about it. */
export function MarkChoice({ page, field }: Props) {
  const { queue } = useWriting()
  const fiche = useTypedRow(page.fiche)
  const { label } = declaration.fields[field]
  const mark = fiche[field]
  const save = (value: typeof mark) => queue.save({ record: 'fiche', id: fiche.id, changes: { [field]: value } })
  const verb = mark === null || mark === 'untreated' ? 'Évaluer' : 'Modifier'
  return (
    <GridCell label={label}>
      <div className={grid.mark}>
        <Group component="span" gap="sm">
          {mark === 'untreated' ? (
            <Untreated page={page} />
          ) : mark === null ? (
            'Pas encore évalué'
          ) : (
            choiceWord(marks, mark)
          )}
        </Group>
        <Group component="span" gap="sm">
          <Menu position="bottom-end">
            <Menu.Target>
              <Button size="xs" aria-label={`${verb}\u00a0: ${label}`}>
                {verb}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {Object.entries(marks)
                .toReversed()
                .map(([value, name]) => (
                  <Menu.Item key={value} onClick={() => save(value as typeof mark)}>
                    {name}
                  </Menu.Item>
                ))}
              <Menu.Item onClick={() => save(null)}>Rien d’écrit</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          {firstUntreated(page) === field && <Postpone page={page} />}
        </Group>
      </div>
    </GridCell>
  )
}

const firstUntreated = ({ fiche }: Props['page']): Props['field'] | null => {
  if (fiche.feasibility === 'untreated') return 'feasibility'
  return fiche.impact === 'untreated' ? 'impact' : null
}

function Untreated({ page: { meetings } }: ShownFiche) {
  const date = meetings.find((meeting) => meeting.date !== null)?.date ?? null
  return (
    <>
      <NonTraite />
      {date !== null && <Second>le {longDate(date)}</Second>}
    </>
  )
}

/** Puts the fiche on the agenda of the next meeting. */
function Postpone({ page: { fiche, next } }: ShownFiche) {
  const { putOnAgenda } = useFicheVerbs()
  if (next === null) return null
  const day = meetingDay(next)
  if (next.taken) return <Second>à l’ordre du jour du {day}</Second>
  return (
    <Button size="xs" onClick={() => putOnAgenda(fiche, next)}>
      Reporter au {day}
    </Button>
  )
}
