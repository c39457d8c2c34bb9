import type { FormErrors } from '@mantine/form'

/** A form that is not sent shows where it must be mended. */
export const focusFirstError =
  (form: { readonly getInputNode: (path: string) => HTMLElement | null }) =>
  (errors: FormErrors): void =>
    form.getInputNode(Object.keys(errors)[0] ?? '')?.focus()
