import { Button } from '@mantine/core'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche, RubricText as RubricTextRow } from '#shared/records/records.ts'
import type { FicheRubric } from '#shared/records/roadmap/fiche-rubrics.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { CellEditor } from '../editor/CellEditor.tsx'
import { textOf } from '../editor/use-field-editor.ts'
import classes from './grid.module.css'

interface Props {
  readonly rubric: FicheRubric
  readonly fiche: Fiche
  readonly texts: readonly RubricTextRow[]
}

/** What a fiche says under one rubric, to be written: a text of its own, or of the row that a rubric of the espace has. */
export function RubricText({ rubric, fiche, texts }: Props) {
  const { standard, label } = rubric
  if (standard === 'marks') return null
  if (standard !== null) return <CellEditor {...textOf('fiche', fiche, standard)} label={label} />
  const text = texts.find((one) => one.fiche === fiche.id && one.rubric === rubric.key)
  if (text === undefined) return <OpenText rubric={rubric} fiche={fiche} />
  return <CellEditor {...textOf('rubricText', text, 'text')} label={label} />
}

function OpenText({ rubric, fiche }: Omit<Props, 'texts'>) {
  const create = useApiMutation('records', 'create')
  return (
    <div className={classes.mark}>
      <Button
        size="xs"
        variant="subtle"
        aria-label={`Écrire\u00a0: ${rubric.label}`}
        loading={create.isPending}
        onClick={() =>
          create.mutate({ record: 'rubricText', values: { fiche: fiche.id, rubric: rubric.key as RowId } })
        }
      >
        Écrire
      </Button>
    </div>
  )
}
