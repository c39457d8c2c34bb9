import { Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useRef } from 'react'
import { FormEnd, type FormEndProps } from '../FormEnd.tsx'
import { unread } from '../fields/DayField.tsx'
import { tellDone } from '../tell-done.tsx'
import { useUndo } from '../use-undo.ts'
import { useWayOut } from './FormDrawer.tsx'
import { wordsBack } from './given-back.ts'

export interface FormProps<Values extends object, Input, Output> extends Pick<FormEndProps, 'verb' | 'close'> {
  /** What is typed, why it is refused (`validate`), and what is sent of it (`transformValues`). */
  readonly form: UseFormReturnType<Values, Input>
  /** The mutation, which tells its failure here. */
  readonly write: {
    readonly mutateAsync: (input: Input) => Promise<Output>
    readonly error: unknown
    readonly isPending: boolean
  }
  /** Awaited before: `false` sends nothing. */
  readonly ready?: () => Promise<boolean>
  /** The sentence that says it is done, beside the way back. */
  readonly done?: (output: Output, values: Values) => string
  /** Instead of closing. */
  readonly then?: (output: Output) => void
  /** Several may be sent, one after the other: the words of the second button, and what stays for the next one. */
  readonly another?: { readonly verb: string; readonly next: (values: Values) => Values }
  /** The words of a second button, which sends the same, and what it does once that is done. */
  readonly also?: { readonly verb: string; readonly act: () => void }
  readonly children: ReactNode
}

/**
 * A form over a page, sent once: its fields, what went wrong, the verb, the way out. A refusal shows where to mend it,
 * Ctrl Entrée sends, and words that could not be sent stay or come back.
 */
export function Form<Values extends object, Input, Output>({
  form,
  write,
  ready,
  done,
  then,
  another,
  also,
  close,
  children,
  ...end
}: FormProps<Values, Input, Output>) {
  const element = useRef<HTMLFormElement>(null)
  const { undoThis } = useUndo()
  const leave = useWayOut(() => form.isDirty() || element.current?.querySelector('[data-typed]') != null, close)
  const store = async (input: Input, after: (output: Output) => void) => {
    const sent = form.getValues()
    if (ready !== undefined && !(await ready())) return
    if (another !== undefined) {
      form.setValues(another.next(sent))
      // What stays for the next one is nothing that would be lost.
      form.resetDirty(another.next(sent))
    }
    await write.mutateAsync(input).then(
      (output) => {
        after(output)
        if (done !== undefined) tellDone(done(output, sent), undoThis())
      },
      // Why is told by `write.error`.
      () => another !== undefined && form.setValues(wordsBack(sent, another.next(sent), form.getValues())),
    )
  }
  const refused = () => focusRefused(element.current)
  // What a field could not read is not what it holds.
  const sending = (act: (input: Input) => void | Promise<void>) => {
    const send = form.onSubmit(act, refused)
    return () => (element.current?.querySelector(unread) == null ? send() : refused())
  }
  const leaveWith = then ?? close
  const send = sending((input) => store(input, leaveWith))
  const sendAlso = sending((input) =>
    store(input, (output) => {
      leaveWith(output)
      also?.act()
    }),
  )
  const sendAnother = sending((input) => {
    void store(input, () => {})
    element.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
  })
  const second = (another && { verb: another.verb, send: sendAnother }) ?? (also && { verb: also.verb, send: sendAlso })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    // « Entrée » twice sends once; the next one of several may be sent before the first is stored.
    if (another !== undefined || !form.submitting) send()
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    if (another === undefined) return submit(event)
    event.preventDefault()
    sendAnother()
  }
  return (
    <form ref={element} noValidate onSubmit={submit} onKeyDown={hear}>
      <Stack gap="md">
        {children}
        <FormEnd {...end} write={write} close={leave} second={second} />
      </Stack>
    </form>
  )
}

/** A form that is not sent shows where it must be mended, once it is marked: a question without an answer has no mark. */
const focusRefused = (form: HTMLFormElement | null): void => {
  requestAnimationFrame(() => {
    const found = ['[aria-invalid=true]', '[role=radiogroup] input:not(:disabled)'].map((one) =>
      form?.querySelector<HTMLElement>(one),
    )
    found.find((one) => one != null)?.focus()
  })
}
