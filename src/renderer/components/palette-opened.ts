import { createStore } from '../api/store.ts'

/** Whether the palette stands open: Ctrl K, or the button of the bar. */
export const paletteOpened = createStore(false)
