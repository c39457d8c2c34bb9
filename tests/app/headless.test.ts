import { once } from 'node:events'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { houseFile, para, section } from '../support/house-file.ts'
import { paragraphsOf } from '../support/read-docx.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/test-app.ts'
import { p, wordFile } from '../support/word-file.ts'

const minutes = `# Comité de pilotage du 3 novembre 2026

## 1. Accueil

La séance est ouverte à 9 h 00.

## 2. Décisions

- Ouvrir un lieu à Vallombreuse
- Reporter la formation
`

const workspace = () => {
  const folder = temporaryFolder()
  const file = join(folder, 'comite.md')
  writeFileSync(file, minutes)
  return { data: join(folder, 'data'), file, out: join(folder, 'comite.docx') }
}

test('a file becomes a meeting, then a Word document, in a folder that did not exist', async () => {
  const { data, file, out } = workspace()
  const imported = await runConcerto('--data', data, 'import', 'minutes', file, '--json')
  expect(imported).toMatchObject({ code: 0, err: '' })
  const answer = JSON.parse(imported.out)
  expect(answer).toMatchObject({ already: false, sections: 2, present: 0 })

  const listed = await runConcerto('--data', data, 'list', 'meetings', '--json')
  expect(JSON.parse(listed.out)).toMatchObject([
    { id: answer.meeting, date: '2026-11-03', kind: 'committee', sections: 2 },
  ])

  const exported = await runConcerto('--data', data, 'export', 'minutes', 'latest', '--out', out)
  expect(exported).toMatchObject({ code: 0, err: '' })
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')

  const template = join(data, 'charte.docx')
  writeFileSync(template, houseFile({ body: `${para('Charte, {lieux}')}${section()}` }))
  const inHouse = ['--data', data, 'export', 'minutes', 'latest', '--out', out, '--json', '--template']
  const housed = await runConcerto(...inHouse, template)
  expect(JSON.parse(housed.out).remarks).toHaveLength(2)
  expect(paragraphsOf(readFileSync(out))[0]).toMatch(/^Charte, .*champ inconnu/)
  writeFileSync(template, 'bonjour')
  expect(await runConcerto(...inHouse, template)).toMatchObject({ code: 1 })

  const reviewed = await runConcerto('--data', data, 'review', 'latest', '--json')
  expect(JSON.parse(reviewed.out)).toMatchObject({
    meeting: answer.meeting,
    remarks: [{ code: 'meeting-facts' }],
    left: [],
  })

  const checked = await runConcerto('--data', data, 'check', '--json')
  expect(checked.code).toBe(0)
  expect(JSON.parse(checked.out)).toMatchObject({ problems: [], waiting: 0, contested: 0 })
})

test('the same file twice is a success that adds nothing', async () => {
  const { data, file } = workspace()
  await runConcerto('--data', data, 'import', 'minutes', file)
  const before = await runConcerto('--data', data, 'check')
  const again = await runConcerto('--data', data, 'import', 'minutes', file, '--json')
  expect(again.code).toBe(0)
  expect(JSON.parse(again.out)).toMatchObject({ already: true })
  expect(await runConcerto('--data', data, 'check')).toEqual(before)
})

test('a Word file becomes a meeting as well; one of the old Word is refused in a sentence', async () => {
  const { data } = workspace()
  const folder = temporaryFolder()
  const [word, old] = [join(folder, 'comite.docx'), join(folder, 'comite.doc')]
  writeFileSync(
    word,
    wordFile({ body: p('Décisions', '<w:outlineLvl w:val="0"/>') + p('Ouvrir un lieu.'), header: p('Maison') }),
  )
  writeFileSync(old, Buffer.from('d0cf11e0a1b11ae1', 'hex'))
  const imported = await runConcerto('--data', data, 'import', 'minutes', word, '--json')
  expect(JSON.parse(imported.out)).toMatchObject({
    already: false,
    present: 0,
    remarks: ['En-tête ou pied de page, non repris\u00a0: «\u00a0Maison\u00a0».'],
  })
  const again = await runConcerto('--data', data, 'import', 'minutes', word, '--json')
  expect(JSON.parse(again.out)).toMatchObject({ already: true, remarks: [] })
  const refused = await runConcerto('--data', data, 'import', 'minutes', old)
  expect(refused.code).not.toBe(0)
  expect(refused.err).toContain('l’ancien Word (.doc)')
})

test('decisions and tasks are listed, those that are awaited alone when asked', async () => {
  const { data } = workspace()
  await runConcerto('--data', data, 'demo')
  const listed = JSON.parse((await runConcerto('--data', data, 'list', 'tasks', '--json')).out)
  const open = JSON.parse((await runConcerto('--data', data, 'list', 'tasks', '--open', '--json')).out)
  expect(listed).toHaveLength(7)
  expect(listed.slice(0, 5)).toEqual(open)
  expect(open[0]).toMatchObject({
    kind: 'task',
    bearer: 'AIGREMOUSSE Léonce',
    state: 'open',
    doneOn: null,
    meetingTitle: '1re concertation – Secteur Amont',
    series: 'Concertations de la feuille de route',
  })
})

test('a text without headings is minutes too', async () => {
  const { data, file, out } = workspace()
  writeFileSync(file, 'Les présents conviennent de se revoir en mars.\n')
  expect((await runConcerto('--data', data, 'import', 'minutes', file)).code).toBe(0)
  expect(await runConcerto('--data', data, 'export', 'minutes', 'latest', '--out', out)).toMatchObject({
    code: 0,
    err: '',
  })
})

test('a port that is taken is said in French', async () => {
  const { data } = workspace()
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const ran = await runConcerto('--data', data, 'serve', '--port', String(port))
  other.close()
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err).toContain('[port-taken]')
})

test.each([
  [['import', 'minutes', '/nowhere/absent.md'], 1, 'file-unreadable'],
  [['export', 'minutes', 'latest', '--out', '/nowhere/x.docx'], 1, 'meeting-unknown'],
  [['review', 'latest'], 1, 'meeting-unknown'],
  [['export', 'minutes', 'latest'], 2, 'usage'],
  [['export', 'places', '--format', 'pdf', '--out', 'x'], 2, 'usage'],
  [['export', 'places', '--format', 'lieux-csv', '--out', '/nowhere/x.csv'], 1, 'export-empty'],
  [['imporrt'], 2, 'usage'],
  [['serve', '--port', 'many'], 2, 'usage'],
] as const)('%j fails with a sentence in French and a code', async (args, code, word) => {
  const { data } = workspace()
  const ran = await runConcerto('--data', data, ...args)
  expect(ran).toMatchObject({ code, out: '' })
  expect(ran.err.trim()).toMatch(new RegExp(`^[«A-ZÉ].*\\. .*\\[${word}\\]$`))
})

test('what cannot be written is said, and what stood there stays', async () => {
  const { data, file } = workspace()
  await runConcerto('--data', data, 'import', 'minutes', file)
  const ran = await runConcerto('--data', data, 'export', 'minutes', 'latest', '--out', join(data, 'absent', 'x.docx'))
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err).toContain('[file-unwritable]')
  expect(existsSync(join(data, 'absent'))).toBe(false)
})

test('the directory is written in a format, without persons when asked', async () => {
  const { data } = workspace()
  await runConcerto('--data', data, 'demo')
  const out = join(data, 'lieux.csv')
  const ran = await runConcerto('--data', data, 'export', 'places', '--format', 'lieux-csv', '--out', out, '--json')
  expect(ran).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(ran.out)).toMatchObject({ file: out, bytes: statSync(out).size, entries: 19 })
  expect(readFileSync(out, 'utf8')).toMatch(/^"id","pivot","nom"/)

  const list = join(data, 'acteurs.csv')
  const arguments_ = ['--data', data, 'export', 'actors', '--format', 'list-csv', '--out', list]
  expect((await runConcerto(...arguments_)).out).toContain(`Écrit : ${list} (31)`)
  expect(readFileSync(list, 'utf8')).toContain('ARGENTÉTOILE')
  await runConcerto(...arguments_, '--without-persons')
  expect(readFileSync(list, 'utf8')).not.toContain('ARGENTÉTOILE')
})

test('without a folder nothing is done', async () => {
  const ran = await runConcerto('list', 'meetings')
  expect(ran.code).toBe(2)
  expect(ran.err).toContain('--data')
})
