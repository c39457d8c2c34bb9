import { createStore } from '../../api/store.ts'

/** Whether the dialog of keys stands open. */
export const keysOpened = createStore(false)
