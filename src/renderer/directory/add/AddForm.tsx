import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'

/** What each form of a new entry is given. */
export interface AddFormProps {
  readonly onAdded: (added: { readonly id: RowId }) => void
  readonly onCancel: () => void
  /** The structure that is shown: what is added is its own unless one says otherwise. */
  readonly structure: NamedRow | null
}

interface Props {
  readonly verb: string
  readonly ready: boolean
  readonly sending: boolean
  readonly failure: unknown
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** The frame of those forms: fields, what went wrong, two buttons. */
export function AddForm({ verb, ready, sending, failure, onSubmit, onCancel, children }: Props) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSubmit()
      }}
    >
      <Stack gap="lg">
        {children}
        {failure !== null && <ErrorMessage thrown={failure} />}
        <Group gap="sm">
          <Button type="submit" variant="filled" loading={sending} disabled={!ready}>
            {verb}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            Fermer
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
