import { Button, Drawer, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { indicator as declaration } from '#shared/records/indicators/indicator/indicator.ts'
import { useApiMutation, useApiQuery } from '../../../../api/hooks.ts'
import { ErrorMessage } from '../../../../components/ErrorMessage.tsx'

interface Props {
  readonly fiche: RowId
  /** Those of the rubric; « » when it does not name it. */
  readonly words: string
  readonly close: () => void
}

/** Ties an indicator: one that the dictionary has, or a new one from the words of the rubric. */
export function AddIndicator(props: Props) {
  return (
    <Drawer opened onClose={props.close} title="Relier un indicateur">
      <Form {...props} />
    </Drawer>
  )
}

const { name, definition, unit } = declaration.fields

function Form({ fiche, words, close }: Props) {
  const known = useApiQuery('fiches', 'indicators', { text: '' }).data ?? []
  const add = useApiMutation('fiches', 'addIndicator', { tellsFailure: true })
  const [chosen, choose] = useState('')
  const [values, setValues] = useState({ name: words.slice(0, name.max), definition: '', unit: '' })
  const set = (changes: Partial<typeof values>) => setValues({ ...values, ...changes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen === '' && values.name.trim() === '') return
    const indicator =
      chosen === ''
        ? ({
            kind: 'new',
            name: values.name,
            definition: values.definition.trim() || null,
            unit: values.unit.trim() || null,
          } as const)
        : ({ kind: 'known', id: chosen as RowId } as const)
    add.mutate({ fiche, words: words === '' ? null : words.slice(0, 300), indicator }, { onSuccess: close })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {known.length > 0 && (
          <NativeSelect
            label="Indicateur du dictionnaire"
            value={chosen}
            onChange={(event) => choose(event.currentTarget.value)}
            data={[
              { value: '', label: 'Un nouvel indicateur' },
              ...known.map((one) => ({ value: one.id, label: one.name ?? 'Sans nom' })),
            ]}
          />
        )}
        {chosen === '' && (
          <>
            <TextInput
              label={name.label}
              data-autofocus
              maxLength={name.max}
              value={values.name}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            <Textarea
              label={definition.label}
              description="Ce qui est compté, et comment&nbsp;: d’autres structures compteront de même."
              autosize
              minRows={3}
              maxLength={definition.max}
              value={values.definition}
              onChange={(event) => set({ definition: event.currentTarget.value })}
            />
            <TextInput
              label={unit.label}
              placeholder="personnes, équipements…"
              maxLength={unit.max}
              value={values.unit}
              onChange={(event) => set({ unit: event.currentTarget.value })}
            />
          </>
        )}
        {add.error !== null && <ErrorMessage thrown={add.error} />}
        <Group>
          <Button type="submit" variant="filled" loading={add.isPending}>
            Relier à la fiche
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
