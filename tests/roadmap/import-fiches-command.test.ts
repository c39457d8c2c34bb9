import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { communauteDesTroisEtangs, syndicatDuMarais, xlsx } from '../support/action-plans.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { createTestApp, temporaryFolder } from '../support/test-app.ts'

const folderWith = (bytes: Uint8Array | string, name: string) => {
  const folder = temporaryFolder()
  const file = join(folder, name)
  writeFileSync(file, bytes)
  const data = join(folder, 'data')
  return { data, run: (...args: string[]) => runConcerto('--data', data, 'import', 'fiches', file, ...args) }
}

test('a plan tried, then imported from CSV, then imported again: each line that is not taken has its reason', async () => {
  const { run } = folderWith(syndicatDuMarais(), 'marais.csv')
  const tried = await run('--dry-run')
  expect(tried).toMatchObject({ code: 0, err: '' })
  expect(tried.out.split('\n')).toEqual(
    expect.arrayContaining([
      'La ligne 9 est un total\u00a0: elle n’est pas lue.',
      'Ligne 4, « Choisir un logo »\u00a0: refusée. Colonne C, «\u00a0« Choisir un logo »\u00a0»\u00a0: aucune action ne précède cette sous-action.',
      'À l’essai\u00a0: 7\u00a0nouvelles, 1\u00a0refusée. Rien n’a été écrit.',
    ]),
  )
  const done = JSON.parse((await run('--json')).out)
  expect(done).toMatchObject({ format: 'plan', dryRun: false, written: 7, counts: { new: 7, refused: 1 } })
  expect(JSON.parse((await run('--json')).out)).toMatchObject({
    written: 0,
    counts: { new: 0, identical: 7, refused: 1 },
  })
})

test('an action made for its sub-actions has no state of theirs, whatever is shown of how far they are', async () => {
  const { data, run } = folderWith('Action;Sous-action;Statut\nTenir un comité;Fixer le jour;Fait\n', 'plan.csv')
  await run()
  expect(JSON.parse((await runConcerto('--data', data, 'list', 'fiches', '--json')).out)).toMatchObject([
    { title: 'Tenir un comité', state: 'toDiscuss', shown: 'running', progress: 100, steps: 1, doneSteps: 1 },
  ])
  expect((await runConcerto('--data', data, 'list', 'fiches')).out).toContain('En cours')
})

test('a workbook of LibreOffice enters with its sheets, and says which are left', async () => {
  const ods: Buffer = write(read(await xlsx(communauteDesTroisEtangs)), { type: 'buffer', bookType: 'ods' })
  const ran = await folderWith(ods, 'etangs.ods').run('--json')
  expect(JSON.parse(ran.out)).toMatchObject({
    written: 59,
    remarks: [expect.stringContaining('Sommaire'), expect.stringContaining('Légende')],
  })
})

test('a column that feeds nothing is told; a file that is no plan is refused in a sentence', async () => {
  const { run } = folderWith('Action;Couleur\nFormer les aidants;vert', 'plan.csv')
  expect((await run('--dry-run')).out).toContain('Une colonne n’est pas reprise\u00a0: Couleur.')
  expect(await folderWith('%PDF-1.7', 'plan.pdf').run()).toMatchObject({
    code: 1,
    err: expect.stringContaining('«\u00a0plan.pdf\u00a0» n’a pas été lu.'),
  })
})

test('a file that is no plan is refused once, with what was looked for; so is a plan of which every line is', async () => {
  const list = 'Nom;Adresse;Commune;Téléphone\nLavoir;3 rue du Lavoir;Vaubreuil;0199000000\nBourg;1 place;Vaubreuil;'
  const foreign = await folderWith(list, 'lieux.csv').run()
  expect(foreign).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(
      /^Ce fichier n’est pas lu comme un plan d’actions\. Concerto lit des tableaux d’une action par ligne.* \[import\.not-a-plan\]\n$/u,
    ),
  })
  const empty = 'Axe;Action;Pilote\nAxe 1;;CAF\nAxe 2;;CCAS\nAxe 2;;CAF'
  const { data, run } = folderWith(empty, 'plan.csv')
  const refused = await run()
  expect([refused.code, refused.out]).toEqual([
    1,
    'Ligne 2, Axe 1\u00a0: refusée. Colonne B\u00a0: l’intitulé de l’action manque. De même pour deux autres lignes (3, 4).\n',
  ])
  expect(refused.err).toContain('[import.all-refused]')
  expect(JSON.parse((await run('--dry-run', '--json')).out)).toMatchObject({ written: 0, counts: { refused: 3 } })
  expect((await runConcerto('--data', data, 'list', 'axes')).out).toBe('')
})

test('what a plan brought is found by the search: an action, a step, who bears it', async () => {
  const plan = 'Action;Sous-action;Porteur\nTenir un comité;Fixer le jour;Régie Mobile\n'
  const { data, run } = folderWith(plan, 'plan.csv')
  await run()
  const { app, call } = await createTestApp({ dataDir: data })
  for (const asked of ['comité', 'fixer le jour', 'régie'])
    expect([asked, (await call('search.find', { text: asked, without: [] })).hits]).toMatchObject([
      asked,
      [{ kind: 'fiche', title: 'Tenir un comité' }],
    ])
  await app.close()
})
