import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as XLSX from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issueSentence } from '#shared/contract/issue-sentence.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { usualQuestions } from '#shared/records/meetings/evaluation-question/usual-questions.ts'
import { evaluated, forum, typeForm } from '../support/evaluation.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { createReadyApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const header = ['Horodateur', ...usualQuestions.map(({ text }) => text ?? '')]

const csv = (...lines: readonly (readonly string[])[]): string =>
  [header, ...lines].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\n')

/** A file opened for a meeting, with what would be and is imported of it. */
const opened = async (app: TestApp, meeting: RowId, content: string | Uint8Array, name = 'reponses.csv') => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const file = await app.call('evaluationImport.open', { meeting, name, content: bytes, job: randomUUID() })
  const asked = { meeting, import: file.import, settings: file.settings }
  return {
    file,
    preview: () => app.call('evaluationImport.preview', asked),
    apply: () => app.call('evaluationImport.apply', asked),
  }
}

const replies = async (app: TestApp, meeting: RowId) => (await app.call('evaluations.page', { meeting })).replies

const first = ['2026-10-12 18:02', '5', '4/5', '3', '4 - D’accord', 'DEUX FOIS PAR AN', 'Appeler la mairie', '']
const second = ['2026-10-12 18:40', '', '2', '3', '1', '', '', 'Inviter les écoles']

describe('a file with a line a form', () => {
  test('is understood by its headers, and nothing is written before « Importer »; one undo takes all back', async () => {
    const app = await createReadyApp()
    const { meeting, questions } = await evaluated(app, '2026-10-10')
    const { file, preview, apply } = await opened(app, meeting, csv(first, second))
    expect(file.settings.columns).toEqual([null, ...questions])
    expect((await preview()).counts).toEqual({ new: 2, identical: 0, refused: 0 })
    expect(await replies(app, meeting)).toEqual([])
    expect(await apply()).toMatchObject({ written: 2 })
    const given = (await replies(app, meeting)).map(({ answers }) => questions.map((id) => answers[id] ?? ''))
    expect(given.toSorted()).toEqual([
      ['', '2', '3', '1', '', '', 'Inviter les écoles'],
      ['5', '4', '3', '4', 'Deux fois par an', 'Appeler la mairie', ''],
    ])
    await app.call('history.undo', {})
    expect(await replies(app, meeting)).toEqual([])
  })

  test('twice brings nothing twice, nor once longer, nor once corrected here; twins are two forms', async () => {
    const app = await createReadyApp()
    const { meeting, questions } = await evaluated(app, '2026-10-10')
    await (await opened(app, meeting, csv(first, second, second))).apply()
    expect(await replies(app, meeting)).toHaveLength(3)
    const [one] = await replies(app, meeting)
    await typeForm(app, { meeting, questions }, null, ['1'], one?.reply.id)
    const again = await opened(app, meeting, csv(first, second, second, ['2026-10-13', '3']))
    expect((await again.preview()).counts).toEqual({ new: 1, identical: 3, refused: 0 })
    const before = await app.call('history.undoable', {})
    expect(await (await opened(app, meeting, csv(first, second, second))).apply()).toMatchObject({ written: 0 })
    expect(await app.call('history.undoable', {})).toEqual(before)
  })

  test('each value is taken, or refused with its line, its column, its value and why', async () => {
    const app = await createReadyApp()
    const about = await evaluated(app, '2026-10-10')
    await typeForm(app, about, 7, ['4'])
    const numbered = (number: string, ...marks: readonly string[]) => [number, ...marks]
    const text = [
      ['N°', usualQuestions[0]?.text ?? '', 'Q2', usualQuestions[4]?.text ?? ''],
      numbered('7', '4', '4'),
      numbered('8', '6', '4', 'Jamais'),
      numbered('9', '6', '', ''),
      numbered('10', '', ''),
      numbered('8', '5', '5'),
      numbered('12', '5', '5', 'Plus souvent'),
    ]
    const { preview, apply } = await opened(app, about.meeting, text.map((cells) => cells.join(';')).join('\n'))
    const { lines, counts } = await preview()
    expect(counts).toEqual({ new: 2, identical: 0, refused: 4 })
    expect(lines.map(({ line, name, effect, issues }) => [line, name, effect, issues.map(issueSentence)])).toEqual([
      [2, 'Fiche n°\u00a07', 'refused', ['Une fiche porte déjà le n°\u00a07.']],
      [
        4,
        'Fiche n°\u00a09',
        'refused',
        [
          'Colonne B, «\u00a06\u00a0»\u00a0: une note va de 1 à 5, sans décimale.',
          'Aucune de ses réponses n’est prise.',
        ],
      ],
      [5, 'Fiche n°\u00a010', 'refused', ['La ligne ne répond à aucune question.']],
      [6, 'Fiche n°\u00a08', 'refused', ['Une fiche porte déjà le n°\u00a08.']],
      [
        3,
        'Fiche n°\u00a08',
        'new',
        [
          'Colonne B, «\u00a06\u00a0»\u00a0: une note va de 1 à 5, sans décimale.',
          'Colonne D, «\u00a0Jamais\u00a0»\u00a0: ce n’est pas une des réponses proposées («\u00a0Une fois par an\u00a0», «\u00a0Deux fois par an\u00a0», «\u00a0Plus souvent\u00a0»).',
        ],
      ],
      [7, 'Fiche n°\u00a012', 'new', []],
    ])
    await apply()
    expect((await replies(app, about.meeting)).map(({ reply }) => reply.number)).toEqual([7, 8, 12])
  })

  test.each(['xlsx', 'ods'] as const)('may be a workbook: %s', async (bookType) => {
    const app = await createReadyApp()
    const { meeting } = await evaluated(app, '2026-10-10')
    const book = XLSX.utils.book_new()
    const sheet = XLSX.utils.aoa_to_sheet([header, ['a', 5, 4, 3, 4, 'Plus souvent'], ['b', 1, 2, 3, 4]])
    XLSX.utils.book_append_sheet(book, sheet, 'Réponses')
    const content = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType }))
    const { file, apply } = await opened(app, meeting, content, `reponses.${bookType}`)
    expect(file.sheets).toEqual([{ name: 'Réponses', headerLine: 1, rows: 2 }])
    expect(await apply()).toMatchObject({ counts: { new: 2, identical: 0, refused: 0 } })
  })

  test('for a meeting that asks nothing is refused in a sentence', async () => {
    const app = await createReadyApp()
    const meeting = await forum(app, '2026-10-10')
    await expect(opened(app, meeting, csv(first))).rejects.toMatchObject({ error: { code: 'evaluation-no-question' } })
  })
})

test('any file, once or twice: the lines add up, and the second time changes nothing', async () => {
  const app = await createReadyApp()
  const cell = fc.constantFrom('', '1', '4', '5/5', '7', 'Plus souvent', 'plus souvent', 'néant', 'Merci', '2026-10-12')
  const anyLines = fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(anyLines, async (lines) => {
      const filled = lines.filter((cells) => cells.some((one) => one !== ''))
      if (filled.length === 0) return
      const { meeting } = await evaluated(app, '2026-10-10')
      const imported = await (await opened(app, meeting, csv(...filled))).apply()
      const { new: added, identical, refused } = imported.counts
      expect([added + refused, identical, imported.written]).toEqual([filled.length, 0, added])
      const held = await replies(app, meeting)
      expect(held).toHaveLength(added)
      const again = await (await opened(app, meeting, csv(...filled))).apply()
      expect(again).toEqual({ counts: { new: 0, identical: added, refused }, written: 0 })
      expect(await replies(app, meeting)).toEqual(held)
    }),
    { numRuns: 25 },
  )
})

test('the command line imports, tells with --dry-run, and writes the papers', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const meetings = JSON.parse((await run('list', 'meetings', '--json')).out) as { id: string; title: string }[]
  const id = meetings.find(({ title }) => title.startsWith('2e forum'))?.id ?? ''
  const file = join(folder, 'reponses.csv')
  writeFileSync(file, csv(first, ['2026-10-13', '9']))
  const tried = await run('import', 'evaluation', file, '--meeting', id, '--dry-run')
  expect(tried).toMatchObject({ code: 0, err: '' })
  expect(tried.out).toContain('À l’essai\u00a0: 1\u00a0nouvelle, 1\u00a0refusée. Rien n’a été écrit.')
  expect(tried.out).toContain('Ligne 3, Fiche sans numéro\u00a0: refusée. Colonne B, «\u00a09\u00a0»\u00a0:')
  const imported = JSON.parse((await run('import', 'evaluation', file, '--meeting', id, '--json')).out)
  expect(imported).toMatchObject({ format: 'evaluation', dryRun: false, written: 1, counts: { new: 1, refused: 1 } })
  writeFileSync(file, csv(['2026-10-14', '9'], ['2026-10-15', '8']))
  expect(await run('import', 'evaluation', file, '--meeting', id)).toMatchObject({
    code: 1,
    err: expect.stringContaining('[import.all-refused]'),
  })
  writeFileSync(file, 'Nom;Commune\nLavoir;Vaubreuil\nBourg;Vaubreuil\n')
  expect(await run('import', 'evaluation', file, '--meeting', id)).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(
      /^Ce fichier n’est pas lu comme des fiches.*Aucune colonne ne répond à une question.*\[import\.no-answer\]\n$/u,
    ),
  })
  for (const paper of ['evaluation', 'turnout']) {
    const out = join(folder, `${paper}.docx`)
    expect(await run('export', paper, id, '--out', out)).toEqual({ code: 0, out: `Écrit : ${out}\n`, err: '' })
  }
  const refused = await run('export', 'evaluation', 'next', '--out', join(folder, 'x.docx'))
  expect(refused.code).not.toBe(0)
  expect(refused.err).toContain('Cette réunion n’a encore aucune question d’évaluation.')
})
