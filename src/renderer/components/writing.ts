/** Whether keys pressed there are text. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))

/** Whether what arrives late must leave the focus where it is: in a field, on a handle, in what stands over the page. */
export const isBusyElsewhere = (): boolean =>
  isWriting(document.activeElement) || document.activeElement?.closest('[role=separator], [role=dialog]') != null
