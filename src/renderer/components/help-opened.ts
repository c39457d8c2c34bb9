import { createStore } from '../api/store.ts'

/** What the help beside the page shows: `null`: it is closed; `here`: the page of the screen; else an address, « annuaire#exporter ». */
export const helpOpened = createStore<string | null>(null)

/** Where the focus was before it was opened: it goes back there, or to the title of the page when that is gone. */
let before: Element | null = null

export const openHelp = (address: string): void => {
  if (helpOpened.get() === null) before = document.activeElement
  helpOpened.set(address)
}

export const closeHelp = (): void => {
  helpOpened.set(null)
  const left = before instanceof HTMLElement && before.isConnected ? before : document.getElementById('page-title')
  left?.focus({ preventScroll: true })
}
