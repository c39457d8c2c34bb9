import { Button, Group } from '@mantine/core'
import { ErrorMessage } from './ErrorMessage.tsx'

interface Props {
  /** The mutation that the form sends. */
  readonly write: { readonly error: unknown; readonly isPending: boolean }
  /** What the button does: « Enregistrer la note ». */
  readonly verb: string
  readonly close: () => void
}

/** The end of a form that stands over a page: what went wrong, the verb, the way out. */
export function FormEnd({ write, verb, close }: Props) {
  return (
    <>
      {write.error !== null && <ErrorMessage thrown={write.error} />}
      <Group gap="sm">
        <Button type="submit" variant="filled" loading={write.isPending}>
          {verb}
        </Button>
        <Button variant="subtle" onClick={close}>
          Fermer
        </Button>
      </Group>
    </>
  )
}
