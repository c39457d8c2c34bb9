import { createStore } from './store.ts'

/** What « Annuler » would take back of what this window wrote last, as `history.undo` names it; `null`: nothing. */
export const latestGesture = createStore<number | null>(null)
