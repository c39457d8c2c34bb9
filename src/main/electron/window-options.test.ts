import { describe, expect, test } from 'vitest'
import { windowOptions } from './window-options.ts'

const facts = { preload: '/concerto/preload.cjs', dark: false, packaged: true } as const

describe('the window', () => {
  test('is a sandboxed page that knows nothing of the computer', () => {
    expect(windowOptions(facts)).toEqual({
      title: 'Concerto',
      width: 1440,
      height: 900,
      minWidth: 640,
      minHeight: 480,
      show: false,
      backgroundColor: '#f3f7f5',
      webPreferences: {
        preload: '/concerto/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        devTools: false,
        spellcheck: true,
      },
    })
  })

  test('opens on the ground of the page when the system is dark', () => {
    expect(windowOptions({ ...facts, dark: true }).backgroundColor).toBe('#121614')
  })

  test('shows the developer’s tools from the sources only', () => {
    expect(windowOptions({ ...facts, packaged: false }).webPreferences?.devTools).toBe(true)
  })
})
