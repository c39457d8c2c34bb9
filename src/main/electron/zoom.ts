import type { BrowserWindow, Input } from 'electron'
import type { WindowMemory } from './window-memory.ts'

/** What a key or a wheel asks of the size of the page. */
export type ZoomStep = 'in' | 'out' | 'reset'

/** The levels of Chromium that stay legible: 50 % to 300 %. */
const smallest = -4
const largest = 6

/** @param level as Chromium counts: each step is a fifth more or less */
const zoomed = (level: number, step: ZoomStep): number =>
  step === 'reset' ? 0 : Math.min(largest, Math.max(smallest, level + (step === 'in' ? 1 : -1)))

/** The size of the main window’s page: kept, and put back. */
export function keepZoom(window: BrowserWindow, memory: WindowMemory): (step: ZoomStep) => void {
  const { webContents } = window
  const zoom = (step: ZoomStep): void => {
    const level = zoomed(webContents.getZoomLevel(), step)
    webContents.setZoomLevel(level)
    memory.note({ zoom: level })
  }
  webContents.on('did-finish-load', () => webContents.setZoomLevel(memory.read().zoom))
  hearZoom(window, zoom)
  return zoom
}

/**
 * The wall is for the room: its size is its own, and begins anew. Chromium has one level for all pages of an address, so it
 * is the page that draws itself larger or smaller.
 */
export function zoomAlone(wall: BrowserWindow): (step: ZoomStep) => void {
  let level = 0
  const zoom = (step: ZoomStep): void => {
    level = zoomed(level, step)
    wall.webContents.send('api:zoom', level)
  }
  wall.webContents.on('did-finish-load', () => wall.webContents.send('api:zoom', level))
  hearZoom(wall, zoom)
  return zoom
}

/** The wheel, and the keys that the menu does not name: of the numeric pad, and of a keyboard where « + » needs Maj. */
function hearZoom(window: BrowserWindow, zoom: (step: ZoomStep) => void): void {
  window.webContents.on('zoom-changed', (_event, direction) => zoom(direction))
  window.webContents.on('before-input-event', (event, input) => {
    const step = stepOf(input)
    if (step === null) return
    event.preventDefault()
    zoom(step)
  })
}

const steps: Readonly<Record<string, ZoomStep>> = {
  '+': 'in',
  '=': 'in',
  NumpadAdd: 'in',
  '-': 'out',
  NumpadSubtract: 'out',
  Numpad0: 'reset',
  Digit0: 'reset',
}

const stepOf = ({ type, control, meta, alt, key, code }: Input): ZoomStep | null =>
  type === 'keyDown' && (control || meta) && !alt ? (steps[code] ?? steps[key] ?? null) : null
