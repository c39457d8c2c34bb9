import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** What a person may ask when launching Concerto: `--data DIR`, `--demo`, `--port N` (loopback only). */
export interface LaunchOptions {
  /** The folder asked for, or `null` for the usual one. */
  readonly data: string | null
  readonly demo: boolean
  /** 0 lets the system choose. */
  readonly port: number
}

/** Arguments it does not know are left to whoever does: Electron takes Chromium's switches on the same line. */
export function parseLaunchOptions(args: readonly string[]): LaunchOptions {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { data: { type: 'string' }, demo: { type: 'boolean' }, port: { type: 'string' } },
  })
  const port = Number(values.port ?? 0)
  return {
    data: typeof values.data === 'string' ? values.data : null,
    demo: values.demo === true,
    port: Number.isInteger(port) && port >= 0 && port < 65_536 ? port : 0,
  }
}

/** Where this system keeps a person's data. */
export function usualDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Concerto')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Concerto')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'concerto')
}

/**
 * Where an older version kept a person's data: in the roaming profile of Windows, which is copied to a server by parts. `null`
 * on other systems.
 */
export function formerDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string | null {
  return platform === 'win32' ? join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Concerto') : null
}

/**
 * Where this system keeps what a program remembers of itself: never in the folder of data, which may be lost, copied or put
 * back whole.
 */
export function witnessFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Concerto-temoins')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Concerto-temoins')
  return join(env.XDG_STATE_HOME || join(home, '.local', 'state'), 'concerto')
}
