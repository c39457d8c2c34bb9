import { expect, test } from 'vitest'
import { evaluated, typeForm } from '../support/evaluation.ts'
import { list, prepared, words, written } from '../support/meeting-documents.ts'
import { officeErrors } from '../support/read-docx.ts'
import { createReadyApp } from '../support/test-app.ts'

test('the evaluation form is a page, or so many numbered ones, anonymous', async () => {
  const app = await createReadyApp()
  const about = await evaluated(app, '2026-10-10')
  const write = (copies: number) => written(app, about.meeting, { kind: 'evaluationForm', copies })
  const one = await write(0)
  expect(one.name).toBe('Evaluation_Forum-du-2026-10-10_2026-10-10.docx')
  expect(words(one.content).filter((line) => line === '□')).toHaveLength(4 * 5)
  expect(words(one.content).join('\n')).toContain('Cette fiche ne demande ni nom ni coordonnées')
  const several = await write(3)
  expect(words(several.content).filter((line) => line.startsWith('Fiche n°'))).toEqual([
    'Fiche n° 1',
    'Fiche n° 2',
    'Fiche n° 3',
  ])
  expect(await officeErrors(several.content)).toEqual([])
  await expect(written(app, await prepared(app), { kind: 'evaluationForm', copies: 0 })).rejects.toMatchObject({
    error: { code: 'evaluation-no-question' },
  })
})

test('the report counts who came and what the forms say, and names nobody', async () => {
  const app = await createReadyApp()
  const about = await evaluated(app, '2026-10-10')
  await list(app, about.meeting, 'NOISETTE', { structure: 'Recyclerie du Gué' })
  await typeForm(app, about, 1, ['4', '', '', '', 'Plus souvent', 'Appeler la mairie'])
  const { name, content } = await written(app, about.meeting, { kind: 'turnoutReport' })
  expect(name).toMatch(/^Bilan_/)
  const text = words(content).join('\n')
  expect(text).toContain('Personnes présentes\n1\n')
  expect(text).toContain('1 fiche pour 1 personne présente.')
  expect(text).toContain('Recyclerie du Gué')
  expect(text).toContain('Appeler la mairie')
  expect(text).not.toContain('NOISETTE')
  expect(await officeErrors(content)).toEqual([])
})
