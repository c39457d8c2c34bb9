/** Gives the focus to the row of the list that Tab would come to. */
export const focusList = (): void =>
  document.querySelector<HTMLElement>('[role=grid] [role=row][tabindex="0"]')?.focus()
