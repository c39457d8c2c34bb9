import type { RefObject } from 'react'

/** A form that is not sent shows where it must be mended, once it is marked. */
export const focusRefused = (form: RefObject<HTMLFormElement | null>): void => {
  requestAnimationFrame(() =>
    form.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=radiogroup] input:not(:disabled)')?.focus(),
  )
}
