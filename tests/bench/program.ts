import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')
const cli = join(root, 'out', 'main', 'cli.cjs')

/** Runs one command of the built program, from nothing to its end. @throws when it does not succeed */
export const concerto = (folder: string, ...args: readonly string[]): void => {
  const { status, stderr } = spawnSync(process.execPath, [cli, '--data', folder, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** A host of a workspace, listening. */
export interface Serving {
  /** Opens one window, once. */
  readonly url: string
  stop(): Promise<void>
}

export const serve = async (folder: string): Promise<Serving> => {
  const child = spawn(process.execPath, [cli, '--data', folder, 'serve', '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stopped = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
  return {
    url: JSON.parse(line).url,
    stop: () => {
      child.kill('SIGTERM')
      return stopped
    },
  }
}
