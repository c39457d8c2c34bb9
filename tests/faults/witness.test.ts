import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Accepted } from '#main/app/deps.ts'
import { openOrHold } from '#main/app/held-app.ts'
import { readWitnesses } from '#main/db/witness.ts'
import { createSession } from '#main/headless/session.ts'
import { startChild } from '../support/children.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, joinHub, send } from '../support/postes.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { createReadyApp, createTestApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const add = ({ call }: Pick<TestApp, 'call'>, name: string) =>
  call('records.create', { record: 'actor', values: { name } })

/** The workspace's folder, and what the computer remembers of it. */
interface Poste {
  readonly dataDir: string
  readonly witnessDir: string
}

const places = (): Poste => {
  const folder = temporaryFolder()
  return { dataDir: join(folder, 'data'), witnessDir: join(folder, 'state') }
}

const fileOf = ({ dataDir }: Poste, suffix = ''): string => join(dataDir, `concerto.db${suffix}`)

/** A workspace where somebody wrote, closed. */
const written = async (poste = places()): Promise<Poste> => {
  const app = await createReadyApp(poste)
  await add(app, 'Atelier du Moulin')
  await app.app.close()
  return poste
}

const writeMore = async (poste: Poste, name = 'Écrit ensuite'): Promise<void> => {
  const app = await createTestApp(poste)
  await add(app, name)
  await app.app.close()
}

/** The refusal of an opening, `null` when it opens; the files of the folder did not change when it does not. */
const refusal = async (poste: Poste): Promise<string | null> => {
  const before = readFileSync(fileOf(poste))
  const code = await laterFailureCode(async () => (await createTestApp(poste)).app.close())
  if (code !== null) {
    expect(readFileSync(fileOf(poste)).equals(before)).toBe(true)
    expect(readdirSync(poste.dataDir).filter((name) => name.endsWith('-wal'))).toEqual([])
  }
  return code
}

const actorsIn = (poste: Poste): unknown => {
  const db = new Database(fileOf(poste), { readonly: true })
  try {
    return db.prepare('SELECT count(*) FROM actor').pluck().get()
  } finally {
    db.close()
  }
}

const vectorIn = (poste: Poste): Readonly<Record<string, number>> => {
  const db = new Database(fileOf(poste), { readonly: true })
  const rows = db.prepare('SELECT id, seq FROM replica WHERE seq > 0').all() as { id: string; seq: number }[]
  db.close()
  return Object.fromEntries(rows.map(({ id, seq }) => [id, seq]))
}

describe('AR-8 what was written and is no longer there is told before the first write', () => {
  test('a killed poste that lost its « -wal »', async () => {
    const poste = places()
    const child = startChild('witnessed', poste.dataDir, poste.witnessDir, '12')
    await child.speaks()
    // Under its name: a kill before that, and nothing is remembered.
    await expect.poll(() => readWitnesses(poste.witnessDir), { timeout: 60_000 }).toHaveLength(1)
    await child.kill()
    const wal = readFileSync(fileOf(poste, '-wal'))
    for (const suffix of ['-wal', '-shm']) rmSync(fileOf(poste, suffix))
    expect(await refusal(poste)).toBe('workspace-behind')

    writeFileSync(fileOf(poste, '-wal'), wal)
    expect(await refusal(poste)).toBeNull()
    expect(actorsIn(poste)).toBe(12)
  })

  test('an older copy put back over the file', async () => {
    const poste = await written()
    const before = readFileSync(fileOf(poste))
    await writeMore(poste)
    writeFileSync(fileOf(poste), before)
    expect(await refusal(poste)).toBe('workspace-behind')
  })

  test('an older file and « -wal », and both stay as they were put back', async () => {
    const poste = places()
    const child = startChild('witnessed', poste.dataDir, poste.witnessDir, '3')
    await child.speaks()
    await child.kill()
    const filesOf = () => ['', '-wal'].map((suffix) => readFileSync(fileOf(poste, suffix)))
    const before = filesOf()
    await writeMore(poste)
    rmSync(fileOf(poste, '-shm'), { force: true })
    for (const [at, suffix] of ['', '-wal'].entries()) writeFileSync(fileOf(poste, suffix), before[at] ?? '')
    expect(await laterFailureCode(async () => (await createTestApp(poste)).app.close())).toBe('workspace-behind')
    expect(filesOf()).toEqual(before)
  })

  test('an older folder put back', async () => {
    const poste = await written()
    const kept = join(temporaryFolder(), 'kept')
    cpSync(poste.dataDir, kept, { recursive: true })
    await writeMore(poste)
    rmSync(poste.dataDir, { recursive: true })
    renameSync(kept, poste.dataDir)
    expect(await refusal(poste)).toBe('workspace-behind')
  })

  test('a database without its « -wal », copied elsewhere while it is open', async () => {
    const poste = places()
    const app = await createReadyApp(poste)
    await add(app, 'Atelier du Moulin')
    const half = { ...places(), witnessDir: poste.witnessDir }
    mkdirSync(half.dataDir)
    cpSync(fileOf(poste), fileOf(half))
    await app.app.close()
    expect(await refusal(half)).toBe('workspace-behind')
  })

  test('a copy of before a restoration that Concerto made', async () => {
    const poste = await written()
    const before = readFileSync(fileOf(poste))
    const app = await createTestApp(poste)
    const { name } = await app.call('backups.make', {})
    await app.call('backups.restore', { name })
    await add(app, 'Après la remise en place')
    await app.app.close()
    writeFileSync(fileOf(poste), before)
    expect(await refusal(poste)).toBe('workspace-behind')
  })

  test('the same numbers written otherwise', async () => {
    const poste = await written()
    const before = readFileSync(fileOf(poste))
    await writeMore(poste)
    writeFileSync(fileOf(poste), before)
    await writeMore({ ...poste, witnessDir: temporaryFolder() }, 'Autre chose')
    expect(await refusal(poste)).toBe('workspace-behind')
  })

  test('how much, until when, and what can be done', async () => {
    const poste = await written()
    const before = readFileSync(fileOf(poste))
    for (const name of ['Un', 'Deux', 'Trois']) await writeMore(poste, name)
    writeFileSync(fileOf(poste), before)
    await expect(createTestApp(poste)).rejects.toMatchObject({
      error: {
        code: 'workspace-behind',
        cause: expect.stringMatching(
          /^Il manque au moins 3 modifications écrites sur cet ordinateur jusqu’au 24 novembre 2026 à /,
        ),
        unchanged: 'Rien n’y a été changé.',
        next: expect.stringMatching(/^Remettez en place ce qui manque, puis réessayez\. Sinon, continuez sans/),
      },
    })
  })
})

describe('AR-8 going on knowingly', () => {
  /** A workspace that lacks what was written last. */
  const behind = async (): Promise<Poste> => {
    const poste = await written()
    const before = readFileSync(fileOf(poste))
    await writeMore(poste, 'Perdu')
    writeFileSync(fileOf(poste), before)
    return poste
  }

  test('takes a new name before the first write, and is not asked again', async () => {
    const poste = await behind()
    const known = vectorIn(poste)
    const app = await createTestApp({ ...poste, accepts: ['workspace-behind'] })
    await add(app, 'Écrit sans')
    await app.app.close()
    const now = vectorIn(poste)
    expect(now).toMatchObject(known)
    expect(Object.keys(now)).toHaveLength(Object.keys(known).length + 1)
    expect(await refusal(poste)).toBeNull()
  })

  test('a window is held, put right, or goes on', async () => {
    const poste = await behind()
    const ahead = readFileSync(fileOf(poste))
    const hold = async () => {
      const app = await openOrHold(
        async (accepts: readonly Accepted[]) => (await createTestApp({ ...poste, accepts })).app,
        { dataDir: poste.dataDir, log: () => undefined },
      )
      onTestFinished(() => app.close())
      return createSession(app, () => undefined)
    }
    const held = await hold()
    const events: unknown[] = []
    held.app.on((event) => events.push(event))
    expect(await held.call('workspace.state', {})).toMatchObject({
      kind: 'held',
      failure: { code: 'workspace-behind' },
    })
    expect(await laterFailureCode(() => add(held, 'Refusé'))).toBe('workspace-behind')
    await held.call('workspace.goOn', { knowing: false })
    expect(await held.call('workspace.state', {})).toMatchObject({ kind: 'held' })
    expect(readFileSync(fileOf(poste)).equals(ahead)).toBe(true)
    await held.call('workspace.goOn', { knowing: true })
    expect(await held.call('workspace.state', {})).toMatchObject({ kind: 'ready' })
    await add(held, 'Écrit sans')
    expect(events).toEqual([expect.objectContaining({ kind: 'changed' })])
  })

  test('a command is refused, and goes on when it is told to', async () => {
    const folder = temporaryFolder()
    const data = join(folder, 'data')
    const file = join(data, 'concerto.db')
    const csv = join(folder, 'liste.csv')
    await runConcerto('--data', data, 'espace', 'create', '--name', 'Odile Sarment')
    const before = readFileSync(file)
    writeFileSync(csv, 'nom;commune\nAtelier du Moulin;Vaux\n')
    expect(await runConcerto('--data', data, 'import', 'actors', csv)).toMatchObject({ code: 0 })
    writeFileSync(file, before)
    expect(await runConcerto('--data', data, 'check')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/Il manque au moins .* \[workspace-behind\]\n$/),
    })
    expect(await runConcerto('--data', data, '--accept-behind', 'check')).toMatchObject({ code: 0 })
    expect(await runConcerto('--data', data, 'check')).toMatchObject({ code: 0 })
  })
})

describe('AR-8 whoever lost nothing is asked nothing', () => {
  test('a folder that was moved, on the same disk or copied to another, then used again', async () => {
    const poste = await written()
    const moved = { ...poste, dataDir: `${poste.dataDir}-moved` }
    renameSync(poste.dataDir, moved.dataDir)
    expect(await refusal(moved)).toBeNull()
    const copied = { ...poste, dataDir: `${poste.dataDir}-copied` }
    cpSync(moved.dataDir, copied.dataDir, { recursive: true })
    rmSync(moved.dataDir, { recursive: true })
    await writeMore(copied)
    await writeMore(copied, 'Encore')
    expect(await refusal(copied)).toBeNull()
  })

  test('a copy and what it was copied from, each going its way', async () => {
    const poste = await written()
    const copy = { ...poste, dataDir: `${poste.dataDir}-copy` }
    cpSync(poste.dataDir, copy.dataDir, { recursive: true })
    expect(await refusal(copy)).toBeNull()
    for (const turn of ['une', 'deux'])
      for (const [name, one] of Object.entries({ poste, copy })) await writeMore(one, `${name} ${turn}`)
    expect([await refusal(poste), await refusal(copy)]).toEqual([null, null])
  })

  test('another folder made, or another workspace moved, where one stood', async () => {
    const poste = await written()
    renameSync(poste.dataDir, `${poste.dataDir}-away`)
    await written(poste)
    expect(await refusal(poste)).toBeNull()
    const other = await written({ ...places(), witnessDir: poste.witnessDir })
    rmSync(poste.dataDir, { recursive: true })
    renameSync(other.dataDir, poste.dataDir)
    expect(await refusal(poste)).toBeNull()
  })

  test('another computer, which remembers nothing, or whose memory cannot be read', async () => {
    const poste = await written()
    expect(await refusal({ ...poste, witnessDir: join(temporaryFolder(), 'none') })).toBeNull()
    for (const name of readdirSync(poste.witnessDir)) writeFileSync(join(poste.witnessDir, name), 'abîmé')
    expect(await refusal(poste)).toBeNull()
  })

  test('a memory that cannot be written: noted by its code, and nothing is held up', async () => {
    const poste = places()
    writeFileSync(join(poste.dataDir, '..', 'state'), 'a file')
    const app = await createReadyApp(poste)
    await add(app, 'Atelier du Moulin')
    await app.app.close()
    expect(app.logged.filter(([code]) => code === 'witness-unwritten')[0]).toEqual([
      'witness-unwritten',
      { name: expect.stringMatching(/^(EEXIST|ENOTDIR)$/) },
    ])
    expect(await refusal(poste)).toBeNull()
  })

  test('a database that can no longer be read: noted by its code, and the folder is let go of', async () => {
    const poste = await written()
    const app = await createTestApp(poste)
    const db = new Database(fileOf(poste))
    db.exec('ALTER TABLE tx RENAME TO gone')
    db.close()
    await app.app.close()
    expect(app.logged).toContainEqual(['witness-unwritten', { name: 'SQLITE_ERROR' }])
    expect(readdirSync(poste.dataDir)).not.toContain('concerto.holder.json')
  })

  test('a restoration that Concerto makes, were it cut before it is remembered', async () => {
    const poste = await written()
    const app = await createTestApp(poste)
    const { name } = await app.call('backups.make', {})
    await add(app, 'Repris')
    await app.app.close()
    const unwritable = { ...poste, witnessDir: join(temporaryFolder(), 'state') }
    cpSync(poste.witnessDir, unwritable.witnessDir, { recursive: true })
    const again = await createTestApp({ dataDir: poste.dataDir })
    await again.call('backups.restore', { name })
    await again.app.close()
    expect([await refusal(unwritable), await refusal(poste)]).toEqual([null, null])
  })

  test('a restoration that gives up what the file wrote under an earlier name', async () => {
    const poste = await written()
    const app = await createTestApp(poste)
    const { name } = await app.call('backups.make', {})
    await add(app, 'Repris')
    await app.app.close()
    copyFileSync(fileOf(poste), fileOf(poste, '.copy'))
    renameSync(fileOf(poste, '.copy'), fileOf(poste))
    const renamed = await createTestApp(poste)
    await renamed.call('backups.restore', { name })
    await renamed.app.close()
    expect(await refusal(poste)).toBeNull()
  })

  test('the demonstration, of which nothing is remembered', async () => {
    const poste = await written({ ...places(), witnessDir: temporaryFolder() })
    const db = new Database(fileOf(poste))
    db.exec("INSERT INTO meta VALUES ('demo', 1)")
    db.close()
    for (const name of readdirSync(poste.witnessDir)) rmSync(join(poste.witnessDir, name))
    await writeMore(poste)
    expect(readdirSync(poste.witnessDir)).toEqual([])
  })

  test('the same folder by two paths, and a window in turn with commands', async () => {
    const poste = await written()
    const link = join(temporaryFolder(), 'link')
    symlinkSync(poste.dataDir, link)
    await writeMore({ ...poste, dataDir: link }, 'Par le lien')
    expect(await refusal(poste)).toBeNull()
    const data = join(temporaryFolder(), 'data')
    await runConcerto('--data', data, 'espace', 'create', '--name', 'Odile Sarment')
    const witnessDir = join(process.env.XDG_STATE_HOME ?? '', 'concerto')
    await writeMore({ dataDir: data, witnessDir })
    expect(await runConcerto('--data', data, 'check')).toMatchObject({ code: 0 })
    expect(await runConcerto('--data', data, 'backup')).toMatchObject({ code: 0 })
    await writeMore({ dataDir: data, witnessDir }, 'Encore')
    expect(await refusal({ dataDir: data, witnessDir })).toBeNull()
  })
})

test('AR-8 all that a bundle tells is remembered before it leaves', async () => {
  const poste = places()
  const hub = await createHub(poste)
  await joinHub(hub, 'Ysoline BOISJOLI')
  await add(hub, 'Atelier du Moulin')
  const remembered = () => Object.fromEntries(readWitnesses(poste.witnessDir).map(({ replica, seq }) => [replica, seq]))
  expect(vectorIn(poste)).not.toMatchObject(remembered())
  await send(hub)
  expect(vectorIn(poste)).toMatchObject(remembered())
})
