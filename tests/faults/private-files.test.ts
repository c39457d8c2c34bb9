import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { builtCli } from '../support/built-cli.ts'
import { runProgram } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/temporary.ts'

/** Each file and folder with its mode, as « sauvegardes 700 ». */
const modesIn = (folder: string): readonly string[] =>
  ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].toSorted().map((name) => {
    const stat = lstatSync(join(folder, name))
    return `${stat.isDirectory() ? 'folder' : 'file'} ${(stat.mode & 0o777).toString(8)}`
  })

/** What the program does in a folder, started by somebody whose files are open to all. */
const concerto = async (data: string, ...words: readonly string[]): Promise<void> => {
  const cli = await builtCli()
  const { code, err } = await runProgram('sh', [
    '-c',
    'umask 0; exec "$@"',
    'sh',
    process.execPath,
    cli,
    '--data',
    data,
    ...words,
  ])
  expect({ code, err }).toMatchObject({ code: 0 })
}

describe.skipIf(process.platform === 'win32')('AR-1 what a workspace keeps is its person’s alone', () => {
  test('when it is made, whatever the umask', async () => {
    const folder = temporaryFolder()
    const data = join(folder, 'data')
    await concerto(data, 'demo')
    await concerto(data, 'backup')
    expect(readdirSync(data)).toEqual(expect.arrayContaining(['concerto.db', 'concerto.lock', 'concerto.log']))
    // That of the demonstration, and the one that was asked.
    expect(readdirSync(join(data, 'sauvegardes'))).toHaveLength(2)
    expect(new Set(modesIn(data))).toEqual(new Set(['folder 700', 'file 600']))
  })

  test('and again at each opening', async () => {
    const data = await openToAll()
    await concerto(data, 'check')
    expect(new Set(modesIn(data))).toEqual(new Set(['folder 700', 'file 600']))
  })

  test('but for what is not of the workspace: what lies beside it, and the folder that holds both', async () => {
    const data = await openToAll()
    const [photos, elsewhere] = [join(data, 'photos'), join(data, '..', 'elsewhere')]
    for (const made of [photos, elsewhere]) mkdirSync(made, { mode: 0o755 })
    writeFileSync(join(elsewhere, 'file'), '', { mode: 0o644 })
    symlinkSync(elsewhere, join(data, 'sauvegardes', 'link'))
    await concerto(data, 'check')
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
    expect([join(data, 'sauvegardes'), join(data, 'concerto.db')].map(modeOf)).toEqual(['700', '600'])
    expect([data, photos, elsewhere, join(elsewhere, 'file')].map(modeOf)).toEqual(['755', '755', '755', '644'])
  })

  test('what cannot be listed in it holds nothing up, and the files of its window are Chromium’s', async () => {
    const data = await openToAll()
    const cookies = join(data, 'fenetre', 'Cookies')
    mkdirSync(join(data, 'fenetre'), { mode: 0o755 })
    writeFileSync(cookies, '', { mode: 0o644 })
    // Its path is longer than the system takes.
    const [deep, name] = [join(data, 'modeles'), 'm'.repeat(250)]
    mkdirSync(deep)
    await runProgram('sh', [
      '-c',
      `cd "$0" && for n in $(seq 20); do mkdir ${name} && cd ${name} || exit 1; done`,
      deep,
    ])
    onTestFinished(async () => void (await runProgram('rm', ['-rf', deep])))
    await concerto(data, 'check')
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
    expect([join(data, 'fenetre'), cookies, join(data, 'concerto.db')].map(modeOf)).toEqual(['700', '644', '600'])
  })

  test('a folder that does not open stays as it was', async () => {
    const data = await openToAll()
    writeFileSync(join(data, 'concerto.db'), 'no database')
    const before = modesIn(data)
    const cli = await builtCli()
    const { code, err } = await runProgram(process.execPath, [cli, '--data', data, 'check'])
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('[workspace-unreadable]') })
    expect(modesIn(data)).toEqual(before)
  })
})

/** A workspace with a copy, as an older version or an archive left it. */
const openToAll = async (): Promise<string> => {
  const data = join(temporaryFolder(), 'data')
  await concerto(data, 'espace', 'create', '--name', 'Odile Sarment')
  await concerto(data, 'backup')
  for (const name of ['.', ...readdirSync(data, { recursive: true, encoding: 'utf8' })])
    chmodSync(join(data, name), statSync(join(data, name)).isDirectory() ? 0o755 : 0o644)
  return data
}
