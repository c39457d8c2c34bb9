import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runConcerto } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/temporary.ts'

test('two postes join and exchange by commands alone, and a damaged file changes nothing', async () => {
  const folder = temporaryFolder()
  const at = (name: string) => join(folder, name)
  const on = async (poste: string, ...args: readonly string[]) => {
    const ran = await runConcerto('--data', at(poste), ...args)
    return { ...ran, said: ran.out.startsWith('{') || ran.out.startsWith('[') ? JSON.parse(ran.out) : ran.out }
  }

  const created = await on(
    'hub',
    'espace',
    'create',
    '--name',
    'Odalric VENTCLAIR',
    '--sectors',
    'Nord, Ouest',
    '--json',
  )
  expect(created).toMatchObject({ code: 0, said: { name: 'Odalric VENTCLAIR', role: 'hub', poste: { isHere: true } } })
  expect(await on('hub', 'espace', 'invite', '--sector', 'ouest', '--out', at('ouest.concerto'))).toMatchObject({
    code: 0,
  })
  expect(await on('hub', 'espace', 'invite', '--sector', 'Sud', '--out', at('x'))).toMatchObject({ code: 1 })
  expect(await on('hub', 'privacy', 'status', '--json')).toMatchObject({ code: 0, said: [] })
  const joinWith = (...words: readonly string[]) =>
    on('ouest', 'espace', 'join', at('ouest.concerto'), '--name', 'Ysoline BOISJOLI', '--json', ...words)
  expect(await joinWith()).toMatchObject({ code: 2 })
  expect((await joinWith('--words', 'un deux trois quatre cinq six')).err).toContain('[invitation-words-differ]')
  const joined = await joinWith('--words', created.said.fingerprint)

  writeFileSync(at('notes.md'), '# Réunion du 3 novembre 2026\n\n## 1. Accueil\n\nLa séance est ouverte.\n')
  await on('ouest', 'import', 'minutes', at('notes.md'))
  const sent = await on('ouest', 'bundle', 'export', '--out', folder, '--json')
  expect(sent).toMatchObject({ code: 0, said: { recipients: ['Odalric VENTCLAIR'], complete: true } })
  const [lot] = readdirSync(folder).filter((name) => name.endsWith('.lot'))
  const file = at(lot as string)
  expect((await on('hub', 'bundle', 'inspect', file, '--json')).said).toMatchObject({
    sender: { status: 'unknown', fingerprint: null },
  })
  expect(await on('hub', 'bundle', 'import', file)).toMatchObject({
    code: 1,
    err: expect.stringContaining('[bundle-unknown-sender]'),
  })
  const applied = await on('hub', 'bundle', 'import', folder, '--trust', joined.said.fingerprint, '--json')
  expect(applied).toMatchObject({ code: 0, said: [{ applied: { toSettle: 0, already: false } }] })
  expect(await on('hub', 'bundle', 'import', file)).toMatchObject({
    code: 0,
    out: expect.stringContaining('déjà importé'),
  })
  expect(JSON.parse((await on('hub', 'list', 'meetings', '--json')).out)).toHaveLength(1)

  const sheet = await on('ouest', 'bundle', 'lost', lot as string, '--out', folder, '--json')
  expect(sheet).toMatchObject({ code: 0, said: { name: expect.stringMatching(/^Envoi-perdu_.*\.docx$/) } })
  expect(readFileSync(sheet.said.file).subarray(0, 2).toString()).toBe('PK')
  expect(await on('ouest', 'bundle', 'lost', 'inconnu.lot', '--out', folder)).toMatchObject({
    code: 1,
    err: expect.stringContaining('[unknown-name]'),
  })

  const bytes = readFileSync(file)
  writeFileSync(at('abime.lot'), bytes.subarray(0, bytes.length - 1))
  const damaged = await on('hub', 'bundle', 'import', folder, '--json')
  expect(damaged).toMatchObject({
    code: 1,
    said: [{ error: { code: 'bundle-damaged' } }, { applied: { already: true } }],
  })
  expect((await on('hub', 'espace', 'postes')).out).toContain(`Ysoline BOISJOLI  ${joined.said.fingerprint}`)
}, 60_000)
