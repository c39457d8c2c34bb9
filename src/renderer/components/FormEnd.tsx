import { Button, Group } from '@mantine/core'
import { ErrorMessage } from './ErrorMessage.tsx'

export interface FormEndProps {
  /** The mutation that the form sends. */
  readonly write: { readonly error: unknown; readonly isPending: boolean }
  /** What the button does: « Enregistrer la note ». */
  readonly verb: string
  readonly close: () => void
  /** The words of the way out. */
  readonly closing?: string
  /** Instead of the way out: sends, and begins another. */
  readonly another?: { readonly verb: string; readonly send: () => void } | undefined
}

/** The end of a form that stands over a page: what went wrong, the verb, the way out. */
export function FormEnd({ write, verb, close, closing = 'Fermer', another }: FormEndProps) {
  return (
    <>
      {write.error !== null && <ErrorMessage thrown={write.error} />}
      <Group gap="sm">
        <Button type="submit" variant="filled" loading={write.isPending}>
          {verb}
        </Button>
        {another === undefined ? (
          <Button variant="subtle" onClick={close}>
            {closing}
          </Button>
        ) : (
          <Button variant="subtle" onClick={another.send} disabled={write.isPending}>
            {another.verb}
          </Button>
        )}
      </Group>
    </>
  )
}
