import { flushSync } from 'react-dom'
import { createStore, useStore } from '../api/store.ts'

/** Of the window: what the paper's width brings on the page is printed too. */
const printing = createStore(false)

window.addEventListener('beforeprint', () => flushSync(() => printing.set(true)))
window.addEventListener('afterprint', () => printing.set(false))

/** Whether the page is being printed: the paper then holds what the screen draws bit by bit. */
export const usePrinting = (): boolean => useStore(printing)
