/** A form that is not sent shows where it must be mended, once it is marked. */
export const focusRefused = (form: HTMLFormElement | null): void => {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>('[aria-invalid=true], [role=radiogroup] input:not(:disabled)')?.focus(),
  )
}
