import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { ErrorMessage } from './ErrorMessage.tsx'

interface EndProps {
  /** What one does with it; nothing where it only tells. */
  readonly children?: ReactNode
  readonly close: () => void
  /** What one does leaves it open: it is done with, not given up. */
  readonly stays?: boolean
  /** Reached first: what is done cannot be undone, or is better not done. */
  readonly first?: boolean
}

/** The end of what stands over a page, at the right: « Annuler », then what one does with it; « Fermer » where that is nothing. */
export function DialogEnd({ children, close, stays = false, first = false }: EndProps) {
  return (
    <Group gap="sm" justify="flex-end">
      <Button
        variant={children === undefined ? 'filled' : 'subtle'}
        onClick={close}
        data-autofocus={first || undefined}
      >
        {children === undefined || stays ? 'Fermer' : 'Annuler'}
      </Button>
      {children}
    </Group>
  )
}

export interface FormEndProps extends Omit<EndProps, 'children'> {
  /** The mutation that the form sends, when its failure is told here. */
  readonly write?: { readonly error: unknown; readonly isPending: boolean }
  /** What the button does: « Enregistrer la note ». */
  readonly verb: string
  /** There is nothing to send yet. */
  readonly disabled?: boolean
  /** Sends too, and goes on with something. */
  readonly second?: { readonly verb: string; readonly send: () => void } | undefined
}

/** The end of a form that stands over a page: what went wrong, the way out, the verb. */
export function FormEnd({ write, verb, disabled = false, second, ...out }: FormEndProps) {
  const isPending = write?.isPending ?? false
  return (
    <>
      {write !== undefined && write.error !== null && <ErrorMessage thrown={write.error} />}
      <DialogEnd {...out}>
        {second !== undefined && (
          <Button onClick={second.send} disabled={isPending}>
            {second.verb}
          </Button>
        )}
        <Button type="submit" variant="filled" loading={isPending} disabled={disabled}>
          {verb}
        </Button>
      </DialogEnd>
    </>
  )
}
