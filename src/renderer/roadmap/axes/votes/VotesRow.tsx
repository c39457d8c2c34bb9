import { ActionIcon, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Formulation } from '#shared/records/records.ts'
import { formulation as declaration } from '#shared/records/roadmap/formulation/formulation.ts'
import { BearerField } from '../../../components/fields/BearerField.tsx'
import { InlineText } from '../../../components/fields/InlineText.tsx'
import { UnlessLater } from '../../../components/fields/UnlessLater.tsx'
import { useAutosave } from '../../../components/fields/use-autosave.ts'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { Row } from '../../../components/plain/Row.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { useGesture } from '../../../components/use-gesture.ts'
import { formulationName } from '../axis-words.ts'
import classes from './votes.module.css'

const { text, votes, saidBy } = declaration.fields

/** One formulation: its gommettes first, which are typed down the list, then its words and who said them. */
export function VotesRow(props: { readonly formulation: Formulation }) {
  const formulation = useTypedRow(props.formulation)
  const { id } = formulation
  const { write, refusal } = useRowUpdate()
  const removing = useGesture('records', 'remove')
  const name = formulationName(formulation)
  const set = (changes: ChangesOf<typeof declaration>) => write({ record: 'formulation', id, changes })
  const remove = () => removing.act({ record: 'formulation', id }, `Formulation supprimée\u00a0: ${name}`)
  return (
    <Row
      component="li"
      className={classes.row}
      widths={['64px', 1, 'minmax(0, 176px)', '28px']}
      narrow={['64px', 1, '28px']}
      gap="var(--s2) var(--s3)"
      px="sm"
    >
      <UnlessLater record="formulation" id={id} field="votes" label={`${votes.label}, ${name}`} labelHidden>
        <VotesField
          label={`${votes.label}, ${name}`}
          value={formulation.votes}
          onSave={(count) => set({ votes: count })}
        />
      </UnlessLater>
      <InlineText
        record="formulation"
        row={id}
        field="text"
        label={`${text.label}, ${name}`}
        placeholder={text.label}
        value={formulation.text}
        onSave={(words) => set({ text: words })}
        error={refusal}
      />
      <BearerField
        label={`${saidBy.label}, ${name}`}
        labelHidden
        meeting={formulation.meeting}
        value={
          formulation.saidBy === null
            ? null
            : { name: formulation.saidBy, person: null, actor: formulation.saidByActor }
        }
        onChange={(who) => void set({ saidBy: who?.name ?? null, saidByActor: who?.actor ?? null })}
        className={classes.quiet}
      />
      <ActionIcon size={28} variant="subtle" color="gray" aria-label={`Supprimer, ${name}`} onClick={remove}>
        <IconTrash size={16} stroke={1.6} />
      </ActionIcon>
    </Row>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: number | null
  readonly onSave: (value: number | null) => Promise<boolean>
}

/** Figures, and nothing when it is not known; the arrows and Entrée go down the list, for counts are read aloud in its order. */
function VotesField({ label, value, onSave }: FieldProps) {
  const autosave = useAutosave(value === null ? '' : String(value), (typed) =>
    onSave(typed === '' ? null : Number(typed)),
  )
  const hear = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    autosave.leave()
    neighbour(event.currentTarget, step)?.focus()
  }
  return (
    <TextInput
      className={classes.votes ?? ''}
      data-votes
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      value={autosave.value}
      onChange={(event) => autosave.type(event.currentTarget.value.replaceAll(/\D/g, '').slice(0, 4))}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={autosave.leave}
      onKeyDown={hear}
    />
  )
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }

const neighbour = (field: HTMLInputElement, step: 1 | -1): HTMLInputElement | undefined => {
  const fields = [...(field.closest('ul')?.querySelectorAll<HTMLInputElement>('input[data-votes]') ?? [])]
  return fields[fields.indexOf(field) + step]
}
