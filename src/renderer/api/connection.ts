import { createStore } from './store.ts'

/** Whether the program answers. Only the loopback host can lose it. */
export const connection = createStore<'opening' | 'open' | 'lost'>('opening')
