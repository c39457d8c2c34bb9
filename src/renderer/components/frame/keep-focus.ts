/** Long enough for what is done to give the focus to what comes next. */
const afterwards = 400

/**
 * A button that works is disabled, and the browser takes the focus from it: whoever goes by the keyboard would begin the
 * page again. It is given back once the button can be pressed anew, unless something else has the focus by then.
 * @returns stops doing so
 */
export const keepFocus = (): (() => void) => {
  let focused: Element | null = null
  const note = ({ target }: FocusEvent) => {
    focused = target instanceof Element ? target : null
  }
  const giveBack = (button: HTMLElement) => {
    if (document.activeElement === document.body && button.isConnected) button.focus({ preventScroll: true })
  }
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target === focused && target instanceof HTMLButtonElement && !target.disabled)
        setTimeout(() => giveBack(target), afterwards)
  })
  document.addEventListener('focusin', note)
  observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['disabled'] })
  return () => {
    document.removeEventListener('focusin', note)
    observer.disconnect()
  }
}
