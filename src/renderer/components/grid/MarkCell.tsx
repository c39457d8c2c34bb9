import { NativeSelect } from '@mantine/core'
import type { Fiche } from '#shared/records/records.ts'
import { fiche as declaration, marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { selected } from '../fields/options.ts'
import { NonTraite } from '../NonTraite.tsx'
import { useTypedRow } from '../saving/use-typed-row.ts'
import { useWriting } from '../saving/writing.tsx'
import { GridCell } from './GridCell.tsx'
import classes from './grid.module.css'

interface Props {
  readonly fiche: Fiche
  readonly field: 'feasibility' | 'impact'
}

const choices = [
  { value: '', label: 'Rien d’écrit' },
  ...Object.entries(marks).map(([value, label]) => ({ value, label })),
]

/** Faisabilité or impact: a mark, or the meeting's decision not to settle it. */
export function MarkCell({ fiche: read, field }: Props) {
  const fiche = useTypedRow(read)
  const { queue } = useWriting()
  const { label } = declaration.fields[field]
  const save = (value: string) => {
    void queue.save({
      record: 'fiche',
      id: fiche.id,
      changes: { [field]: value === '' ? null : (value as keyof typeof marks) },
    })
  }
  return (
    <GridCell label={label}>
      <div className={classes.mark}>
        {fiche[field] === 'untreated' && <NonTraite />}
        <NativeSelect
          aria-label={label}
          data-field={`${fiche.id}:${field}`}
          size="xs"
          {...selected(choices, fiche[field] ?? '')}
          onChange={(event) => save(event.currentTarget.value)}
        />
      </div>
    </GridCell>
  )
}
