import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { annotated, commented, paragraphsOf } from '../../support/annotated-word.ts'
import { runConcerto } from '../../support/run-concerto.ts'
import { temporaryFolder } from '../../support/test-app.ts'

const fixture = join(import.meta.dirname, '../../fixtures/minutes/concertation.md')

test('a Word file that comes back annotated is read and listed from the command line', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'compte-rendu.docx')
  const run = (...words: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...words)
  const jsonOf = async (...words: readonly string[]) => JSON.parse((await run(...words, '--json')).out)
  const { meeting } = await jsonOf('import', 'minutes', fixture)
  await run('export', 'minutes', meeting, '--out', out)
  const bytes = readFileSync(out)
  const at = (words: string) => paragraphsOf(bytes).findIndex((paragraph) => paragraph.words === words)
  const author = 'Orso VENTCLAIR'
  writeFileSync(
    out,
    commented(
      annotated(bytes, [{ at: at('Bienvenue.'), kind: 'words', from: 0, to: 9, by: 'Bonjour', author }]),
      at('Un mot avant le tableau.'),
      [{ author, said: 'Lequel ?' }],
    ),
  )
  expect(await jsonOf('import', 'feedback', out)).toEqual({ meeting, count: 2, already: false, remarks: [] })
  expect((await run('import', 'feedback', out, '--meeting', 'latest')).out).toContain('Déjà lu : 2\u00A0retours.')
  expect(await jsonOf('list', 'feedback', meeting)).toMatchObject([
    { kind: 'words', author, place: 'Section 1', state: null, fits: true },
    { kind: 'comment', said: 'Lequel ?' },
  ])
  expect((await run('list', 'feedback', 'latest')).out.split('\n')).toEqual(
    expect.arrayContaining([
      'Section 1 – Mots, Orso VENTCLAIR : [-Bienvenue-]{+Bonjour+}.',
      'Axe prioritaire 1 – Commentaire, Orso VENTCLAIR : Lequel ?',
    ]),
  )
  expect((await run('import', 'minutes', out)).out).toContain('« import feedback » en lit les retours')
  expect(await run('import', 'feedback', fixture)).toMatchObject({ code: 1 })
})
