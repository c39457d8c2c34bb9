import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findProgram } from './paths.mjs'

/** Whether a window can be shown here. */
export const hasScreen = (platform = process.platform, env = process.env) =>
  platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

export const isRoot = () => process.getuid?.() === 0

/** A browser with an « app » mode: a window without tabs or address bar. `CHROMIUM` names another one. */
export function findChromium() {
  const named = process.env.CHROMIUM
  if (named !== undefined && existsSync(named)) return named
  return findProgram(chromiumNames) ?? chromiumPaths.find((path) => existsSync(path)) ?? null
}

/** What the tests drive: the browser without windows, else the usual one. `CHROMIUM` names another. */
export const findTestBrowser = () => process.env.CHROMIUM ?? findProgram(['chromium-headless-shell']) ?? findChromium()

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const chromiumPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Opens `url` in a window of its own, with a profile that leaves nothing behind. Resolves when the window is closed, to
 * whether it was ever shown.
 */
export function openAppWindow(chromium, url) {
  const profile = mkdtempSync(join(tmpdir(), 'concerto-fenetre-'))
  mkdirSync(join(profile, 'Default'))
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(quietPreferences))
  const started = Date.now()
  const child = spawn(chromium, [...appFlags(profile), `--app=${pageThatOpens(url, profile)}`], { stdio: 'ignore' })
  return new Promise((resolve) => {
    const end = (code) => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
      resolve(code === 0 || Date.now() - started > 5000)
    }
    child.on('error', () => end(1))
    child.on('close', end)
  })
}

/** Chromium would fetch its dictionaries from a network. */
const quietPreferences = { browser: { enable_spellchecking: false }, translate: { enabled: false } }

const appFlags = (profile) => [
  `--user-data-dir=${profile}`,
  '--lang=fr',
  '--window-size=1440,900',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  // Chromium's sandbox refuses to run as root.
  ...(isRoot() ? ['--no-sandbox', '--test-type'] : []),
]

/** Hands the address to the browser that the person uses; false when the system does not know how. */
export function openDefaultBrowser(url) {
  const opener = findProgram(process.platform === 'darwin' ? ['open'] : ['xdg-open'])
  if (opener === null) return false
  const folder = mkdtempSync(join(tmpdir(), 'concerto-entree-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  spawn(opener, [pageThatOpens(url, folder)], { stdio: 'ignore', detached: true }).unref()
  return true
}

/**
 * A page that goes on to an address which opens Concerto once: command lines are seen by all who use this computer, the
 * page by its owner alone. @param folder of its owner alone too
 */
export function pageThatOpens(url, folder) {
  const file = join(folder, 'concerto.html')
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${url}"><title>Concerto</title>`
  writeFileSync(file, page, { mode: 0o600 })
  return pathToFileURL(file).href
}
