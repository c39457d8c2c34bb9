import type { BrowserWindow, Rectangle } from 'electron'
import type { Remembered, WindowMemory } from './window-memory.ts'

type Place = Pick<Rectangle, 'width' | 'height'> & Partial<Pick<Rectangle, 'x' | 'y'>>

/** What fits a page with its list beside it, where the screen has room for it. */
const usual = { width: 1440, height: 900 }

/** As much of a window as one needs in order to take hold of it, in points. */
const grip = { width: 120, height: 40 }

/**
 * Where the window opens: where it was left, if that is still on a screen; else as large as usual, where the system puts it.
 * @param workAreas the screens that are there, the first being the main one, without their bars
 */
export const placeOf = (bounds: Remembered['bounds'], workAreas: readonly Rectangle[]): Place => {
  const [main = { x: 0, y: 0, ...usual }] = workAreas
  if (bounds !== null && workAreas.some((area) => canBeHeld(bounds, area))) return bounds
  return { width: Math.min(usual.width, main.width), height: Math.min(usual.height, main.height) }
}

/** Its upper edge is on this screen, with enough of it to be moved by. */
const canBeHeld = (bounds: Rectangle, area: Rectangle): boolean => {
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  return across >= grip.width && bounds.y >= area.y && bounds.y + grip.height <= area.y + area.height
}

/** Remembers where the window is left, each time it is let go of and when it closes. */
export function rememberPlace(window: BrowserWindow, memory: WindowMemory): void {
  const note = (): void => memory.note({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  // On Linux neither is told apart from each of the points on the way: closing says the last.
  for (const event of ['moved', 'resized', 'close'] as const) window.on(event as 'close', note)
}
