import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Installers } from '#main/kit/host.ts'
import { createReadyApp, temporaryFolder } from '../support/test-app.ts'

/** A computer where a file is chosen, and what it was then asked to open. */
const computer = (name: string | null, opens = true) => {
  const folder = temporaryFolder()
  const path = name === null ? null : join(folder, name)
  if (path !== null) writeFileSync(path, 'installation')
  const opened: string[] = []
  const installers: Installers = {
    version: '0.10.2',
    choose: async () => path,
    open: async (file) => {
      opened.push(file)
      return opens
    },
  }
  const listSums = (of: string, name: string) =>
    writeFileSync(join(folder, 'SHA256SUMS'), `${createHash('sha256').update(of).digest('hex')}  ${name}\n`)
  return { installers, opened, path, listSums }
}

const exe = 'Concerto-0.11.0-win-x64.exe'

describe('a version that somebody handed over', () => {
  test.each([
    exe,
    'Concerto-0.11.0-win-x64 (1).exe',
    'Concerto-0.10.2-win-x64.msi',
    'Concerto-1.0.0-mac-arm64.dmg',
    'Concerto-0.10.10-linux-amd64.deb',
    'Concerto-0.11.0-linux-x86_64.AppImage',
  ])('is opened: %s', async (name) => {
    const { installers, opened, path } = computer(name)
    const { call } = await createReadyApp({ host: { installers } })
    expect(await call('workspace.takesInstallers', {})).toBe(true)
    expect(await call('workspace.update', {})).toEqual({ version: /\d+\.\d+\.\d+/.exec(name)?.[0] })
    expect(opened).toEqual([path])
  })

  test.each([
    ['setup.exe', 'installer-foreign'],
    ['Concerto-0.11.0-win-x64.exe.pdf', 'installer-foreign'],
    ['Concerto-0.11.0-win-x64.bat', 'installer-foreign'],
    ['Concerto-0.9.9-win-x64.exe', 'installer-older'],
    ['Concerto-0.10.1-win-x64.exe', 'installer-older'],
  ])('is not: %s', async (name, code) => {
    const { installers, opened } = computer(name)
    const { app } = await createReadyApp({ host: { installers } })
    expect(await app.call('workspace.update', {})).toMatchObject({
      error: { code, fact: 'Concerto n’a pas été mis à jour.' },
    })
    expect(opened).toEqual([])
  })

  test('is the one of the list that came with it, or is not opened', async () => {
    const { installers, opened, listSums } = computer('Concerto-0.11.0-win-x64 (1).exe')
    const { app } = await createReadyApp({ host: { installers } })
    listSums('autre chose', exe)
    expect(await app.call('workspace.update', {})).toMatchObject({ error: { code: 'installer-changed' } })
    listSums('installation', 'Concerto-0.11.0-win-x64.msi')
    expect(await app.call('workspace.update', {})).toMatchObject({ error: { code: 'installer-changed' } })
    expect(opened).toEqual([])
    listSums('installation', exe)
    expect(await app.call('workspace.update', {})).toMatchObject({ ok: true })
  })

  test('that the system does not open is told; one that nobody chose is nothing', async () => {
    const refused = await createReadyApp({ host: { installers: computer(exe, false).installers } })
    expect(await refused.app.call('workspace.update', {})).toMatchObject({ error: { code: 'installer-not-opened' } })
    const { installers, opened } = computer(null)
    const { call } = await createReadyApp({ host: { installers } })
    expect(await call('workspace.update', {})).toBeNull()
    expect(opened).toEqual([])
  })

  test('is not asked for in a browser', async () => {
    const { call } = await createReadyApp()
    expect(await call('workspace.takesInstallers', {})).toBe(false)
    expect(await call('workspace.update', {})).toBeNull()
  })
})
