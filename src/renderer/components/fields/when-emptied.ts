import type { FocusEvent } from 'react'

/** Of a field where one types to find: emptied and left, it holds nothing, as its cross does; else what it held came back. */
export const whenEmptied = (clear: () => void) => ({
  onBlur: ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    if (currentTarget.value === '') clear()
  },
})
