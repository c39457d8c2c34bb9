/**
 * `npm start [-- --demo] [--data DIR]`: installs, builds when stale, opens Concerto. In Electron when its binary can be
 * had, otherwise in a browser window on a local address, otherwise by telling the address.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { bringElectron } from './lib/electron.mjs'
import { childEnv, node24, root } from './lib/paths.mjs'
import { prepare } from './lib/prepare.mjs'
import { findChromium, hasScreen, isRoot, openAppWindow, openDefaultBrowser } from './lib/screen.mjs'

const say = (sentence) => console.log(sentence)
const args = process.argv.slice(2)
const noElectron = 'Electron n’a pas pu être téléchargé'
const openIt = 'ouvrez cette adresse dans un navigateur de cet ordinateur.'

await prepare(say)
const electron = hasScreen() ? await bringElectron(say) : null
process.exit(electron === null ? await inBrowser() : await inElectron(electron))

function inElectron(binary) {
  say('Concerto s’ouvre.')
  return ended(start(binary, [...(isRoot() ? ['--no-sandbox'] : []), root, ...args], 'inherit'))
}

async function inBrowser() {
  const host = start(node24, [join(root, 'out', 'main', 'browser.cjs'), ...args], ['inherit', 'pipe', 'inherit', 'ipc'])
  let opened = false
  createInterface({ input: host.stdout }).on('line', (line) => {
    const { url } = JSON.parse(line)
    if (opened) return say(`Nouvelle adresse : ${url}`)
    opened = true
    void open(url, host)
  })
  return ended(host)
}

async function open(url, host) {
  if (!hasScreen()) return tell(`Electron ne peut pas s’ouvrir ici, faute d’écran : ${openIt}`, url)
  const chromium = findChromium()
  if (chromium !== null) {
    say(`${noElectron} : Concerto s’ouvre dans une fenêtre de navigateur ; la fermer arrête Concerto.`)
    say(`Si elle reste vide, ${openIt}`)
    say(url)
    if (await openAppWindow(chromium, url)) return host.kill('SIGTERM')
    return tell(`La fenêtre n’a pas pu s’ouvrir : ${openIt}`, url)
  }
  return tell(`${noElectron} : ${openDefaultBrowser(url) ? 'Concerto s’ouvre dans votre navigateur.' : openIt}`, url)
}

function tell(sentence, url) {
  say(sentence)
  say(url)
  say('Entrée : une nouvelle adresse, pour une autre fenêtre. Ctrl C : arrêter.')
}

/** A child that is told to stop when we are, and given the time to close its files. */
function start(command, commandArgs, stdio) {
  const child = spawn(command, commandArgs, { env: childEnv(), stdio })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGTERM'))
  // The terminal sends Ctrl C to the child as well: we only wait for it.
  process.on('SIGINT', () => undefined)
  return child
}

function ended(child) {
  // A demonstration ends itself so, once its folder is gone.
  const isRight = (signal) => args.includes('--demo') && signal === 'SIGKILL'
  return new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? (isRight(signal) ? 0 : 1))))
}
