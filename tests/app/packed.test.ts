import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startScript } from '../support/children.ts'
import { fusesOf, type PackedProgram, pack, root } from '../support/pack.ts'
import { type PackedFile, readAsar } from '../support/read-asar.ts'
import { runProgram } from '../support/run-concerto.ts'
import { newFolder, removeFolder } from '../support/temporary.ts'

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))

/** All of it, and nothing else. @param native of the one system that it is packed for */
const wanted = (native: string): readonly string[] =>
  [
    ...filesBelow('out').filter((path) => path !== 'out/.sources'),
    ...filesBelow('resources'),
    ...filesBelow('node_modules/better-sqlite3/lib'),
    ...['LICENSE', 'package.json', `prebuilds/${native}-${process.arch}.node`].map(
      (name) => `node_modules/better-sqlite3/${name}`,
    ),
    'package.json',
  ].toSorted()

const systems = [
  ['linux', 'linux'],
  ['win', 'win32'],
] as const

describe.each(systems)('the program packed for %s', (system, native) => {
  let into: string
  let packed: PackedProgram
  let files: ReadonlyMap<string, PackedFile>

  beforeAll(async () => {
    into = newFolder()
    packed = await pack(system, into)
    files = readAsar(packed.archive)
  })
  afterAll(() => removeFolder(into))

  test('holds what is built, what it reads, one SQLite, and nothing else', () => {
    expect([...files.keys()].toSorted()).toEqual(wanted(native))
    expect([...files.keys()].filter((path) => path.endsWith('.map'))).toEqual([])
    for (const path of [
      'out/main/index.cjs',
      'out/main/worker.cjs',
      'out/preload/index.cjs',
      'out/renderer/index.html',
    ])
      expect(files.has(path), path).toBe(true)
  })

  test('is under the seal of its archive, but for the native module', () => {
    const sealed = [...files].filter(([, { bytes, sum }]) => createHash('sha256').update(bytes).digest('hex') === sum)
    expect(sealed).toHaveLength(files.size)
    expect([...files].flatMap(([path, { unpacked }]) => (unpacked ? [path] : []))).toEqual([
      `node_modules/better-sqlite3/prebuilds/${native}-${process.arch}.node`,
    ])
  })

  test('refuses what its binary could be asked', () => {
    expect(fusesOf(packed.executable)).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    })
  })

  test('speaks French only, and has the licences of what is in it beside it', () => {
    expect(readdirSync(join(packed.folder, 'locales'))).toEqual(['fr.pak'])
    expect(readdirSync(packed.folder)).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
    )
  })

  test('tells desktops and packages who it is', () => {
    expect(JSON.parse(files.get('package.json')?.bytes.toString() ?? '')).toMatchObject({
      main: 'out/main/index.cjs',
      homepage: expect.stringMatching(/^https:/),
      desktopName: 'concerto.desktop',
    })
  })

  test.runIf(process.platform === native)('runs from what was packed alone', async () => {
    const there = join(into, 'extracted')
    for (const [path, { bytes }] of files) {
      mkdirSync(dirname(join(there, path)), { recursive: true })
      writeFileSync(join(there, path), bytes)
    }
    const data = join(into, 'data')
    const word = join(into, 'compte-rendu.docx')
    const run = (...args: readonly string[]) =>
      runProgram(process.execPath, [join(there, 'out/main/cli.cjs'), '--data', data, ...args])
    // Its demo, its templates.
    expect(await run('demo')).toMatchObject({ code: 0, err: '' })
    expect(await run('export', 'minutes', 'latest', '--out', word)).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK')
    expect(JSON.parse((await run('check', '--json')).out)).toMatchObject({ problems: [], waiting: 0 })

    const host = startScript(join(there, 'out/main/browser.cjs'), '--data', join(into, 'other'))
    await host.speaks()
    const { url, address } = JSON.parse(host.said())
    // Its interface.
    const page = await (await fetch(`${address}/`)).text()
    const script = await fetch(new URL(/src="([^"]+)"/.exec(page)?.[1] ?? '', address))
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    const ask = async (path: string, body: unknown, secret = ''): Promise<unknown> => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` }
      const answer = await fetch(`${address}${path}`, { method: 'POST', body: JSON.stringify(body), headers })
      const { value } = (await answer.json()) as { readonly value: unknown }
      return value
    }
    const secret = String(await ask('/api/session', { token: url.split('/').at(-1) }))
    const call = (path: string, input: unknown) => ask('/api/call', { path, input }, secret)
    // Its territories, and its threads.
    await call('workspace.setUp', {
      name: 'Véronique',
      role: 'hub',
      departementCode: '69',
      scope: null,
      sectorNames: [],
      sectorName: null,
    })
    expect(await call('territory.get', {})).toMatchObject({
      epci: expect.arrayContaining([expect.objectContaining({ name: 'Métropole de Lyon' })]),
    })
    expect(
      await call('minutes.import', { source: { kind: 'text', text: '# Comité\n\nOuvert.' }, job: crypto.randomUUID() }),
    ).toMatchObject({ meeting: expect.any(String) })
    await host.kill()
  })
})

test('of SQLite, each system takes its own binary', () => {
  const settings = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
  for (const native of ['win32', 'darwin', 'linux'])
    expect(settings).toContain(`prebuilds/!(${native}-\${arch}).node"]`)
})
