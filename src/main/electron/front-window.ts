import { BrowserWindow } from 'electron'

/** The window that a dialog belongs to: the one that is used, else the first; `null` before there is one. */
export const frontWindow = (): BrowserWindow | null =>
  BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null
