import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { usualQuestions } from '#shared/records/meetings/evaluation-question/usual-questions.ts'
import { evaluated, forum, typeForm } from '../support/evaluation.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const form = (app: TestApp, meeting: RowId) => app.call('evaluations.page', { meeting })

describe('the form of a meeting', () => {
  test('starts from the usual questions, or from those of the last meeting of its kind', async () => {
    const app = await createReadyApp()
    const first = await forum(app, '2026-03-10')
    expect(await form(app, first)).toEqual({ questions: [], replies: [], present: 0, last: null })
    await expect(app.call('evaluations.startFrom', { meeting: first, from: 'last' })).rejects.toMatchObject({
      error: { code: 'evaluation-no-form-before' },
    })
    await app.call('evaluations.startFrom', { meeting: first, from: 'usual' })
    const { questions } = await form(app, first)
    expect(questions.map(({ kind, text, choices }) => ({ kind, text, choices }))).toEqual(usualQuestions)

    await app.call('evaluations.removeQuestion', { id: questions[0]?.id as RowId })
    const second = await forum(app, '2026-10-10')
    const cafe = await forum(app, '2026-10-11', { kind: 'cafe' })
    expect((await form(app, cafe)).last).toBeNull()
    expect((await form(app, second)).last).toEqual({ meeting: first, title: 'Forum du 2026-03-10', questions: 6 })
    await app.call('evaluations.startFrom', { meeting: second, from: 'last' })
    expect((await form(app, second)).questions.map(({ text }) => text)).toEqual(
      usualQuestions.slice(1).map(({ text }) => text),
    )
  })

  test('is put in order, and a question goes with its answers, all undone at once', async () => {
    const app = await createReadyApp()
    const about = await evaluated(app, '2026-03-10')
    const [first, second] = about.questions as [RowId, RowId]
    await app.call('evaluations.moveQuestion', { id: first, after: second })
    expect((await form(app, about.meeting)).questions.slice(0, 2).map(({ id }) => id)).toEqual([second, first])
    await typeForm(app, about, 1, ['4', '5'])
    await app.call('evaluations.removeQuestion', { id: first })
    const { questions, replies } = await form(app, about.meeting)
    expect([questions.length, replies[0]?.answers]).toEqual([6, { [second]: '5' }])
    await app.call('history.undo', {})
    expect((await form(app, about.meeting)).replies[0]?.answers).toEqual({ [first]: '4', [second]: '5' })
    const { id } = await app.call('evaluations.addQuestion', { meeting: about.meeting, after: null, kind: 'text' })
    expect((await form(app, about.meeting)).questions[0]?.id).toBe(id)
  })
})

describe('a form typed in', () => {
  test('is read as the question wants it, corrected, undone', async () => {
    const app = await createReadyApp()
    const about = await evaluated(app, '2026-03-10')
    const [mark, other, , , often] = about.questions as RowId[]
    const { id } = await typeForm(app, about, 7, ['4/5', '', '', '', 'DEUX fois par an'])
    expect((await form(app, about.meeting)).replies).toMatchObject([
      { reply: { id, number: 7 }, answers: { [mark as RowId]: '4', [often as RowId]: 'Deux fois par an' } },
    ])
    await typeForm(app, about, 8, ['', '2'], id)
    expect((await form(app, about.meeting)).replies).toMatchObject([
      { reply: { id, number: 8 }, answers: { [other as RowId]: '2' } },
    ])
    expect(Object.keys((await form(app, about.meeting)).replies[0]?.answers ?? {})).toHaveLength(1)
    await app.call('history.undo', {})
    expect((await form(app, about.meeting)).replies[0]?.reply.number).toBe(7)
    await app.call('evaluations.removeReply', { id })
    expect((await form(app, about.meeting)).replies).toEqual([])
    await app.call('history.undo', {})
    expect(Object.keys((await form(app, about.meeting)).replies[0]?.answers ?? {})).toHaveLength(2)
  })

  test.each([
    [7, ['3'], 'evaluation-number-taken', 'La fiche n°\u00a07 n’a pas été enregistrée.'],
    [8, ['6'], 'evaluation-answer-refused', 'La fiche n’a pas été enregistrée.'],
    [8, ['', '', '', '', 'Jamais'], 'evaluation-answer-refused', 'La fiche n’a pas été enregistrée.'],
    [null, ['4'], 'evaluation-number-missing', 'La fiche n’a pas été enregistrée.'],
    [8, ['', ' '], 'evaluation-blank', 'La fiche n’a pas été enregistrée.'],
  ])('is refused with a sentence, and nothing of it is kept: n° %s %j', async (number, values, code, fact) => {
    const app = await createReadyApp()
    const about = await evaluated(app, '2026-03-10')
    await typeForm(app, about, 7, ['4'])
    const before = await form(app, about.meeting)
    await expect(typeForm(app, about, number, values)).rejects.toMatchObject({ error: { code, fact } })
    expect(await form(app, about.meeting)).toEqual(before)
  })

  test('goes with its meeting, and comes back with it', async () => {
    const app = await createReadyApp()
    const about = await evaluated(app, '2026-03-10')
    await typeForm(app, about, 1, ['4', '5'])
    const before = await form(app, about.meeting)
    await app.call('meetings.remove', { id: about.meeting })
    await app.call('history.undo', {})
    expect(await form(app, about.meeting)).toEqual(before)
  })
})

describe('the results', () => {
  test('count, say the mean, and compare with the last meetings of this kind', async () => {
    const app = await createReadyApp()
    const first = await evaluated(app, '2026-03-10')
    await typeForm(app, first, 1, ['2', '3'])
    await typeForm(app, first, 2, ['3', ''])
    const unanswered = await evaluated(app, '2026-05-10')
    const second = await evaluated(app, '2026-10-10')
    await typeForm(app, second, 1, ['5', '4', '', '', 'Plus souvent', 'Rappeler la mairie'])
    const results = await app.call('evaluations.results', { meeting: second.meeting })
    expect(results).toMatchObject({ replies: 1, present: 0, earlier: [{ meeting: first.meeting, replies: 2 }] })
    expect(results.earlier.some(({ meeting }) => meeting === unanswered.meeting)).toBe(false)
    expect(results.questions.map(({ tally: { answers, mean }, before }) => [answers, mean, before])).toEqual([
      [1, 5, [2.5]],
      [1, 4, [3]],
      [0, null, [null]],
      [0, null, [null]],
      [1, null, [null]],
      [1, null, [null]],
      [0, null, [null]],
    ])
    expect(results.questions[5]?.tally.texts).toEqual(['Rappeler la mairie'])
  })

  test('any set of forms: each question has as many answers as forms answered it', async () => {
    const app = await createReadyApp()
    const about = await evaluated(app, '2026-03-10')
    const answers = fc.tuple(
      ...usualQuestions.map(({ kind, choices }) =>
        kind === 'text'
          ? fc.constantFrom('', 'Merci', 'À refaire')
          : fc.constantFrom('', ...(kind === 'scale' ? ['1', '2', '3', '4', '5'] : (choices ?? []))),
      ),
    )
    const forms = fc.sample(answers, { numRuns: 40, seed: 2027 }).filter((one) => one.some((value) => value !== ''))
    for (const [at, values] of forms.entries()) await typeForm(app, about, at + 1, values)
    const { replies, questions } = await app.call('evaluations.results', { meeting: about.meeting })
    expect(replies).toBe(forms.length)
    for (const [at, { tally }] of questions.entries()) {
      const given = forms.map((values) => values[at] ?? '').filter((value) => value !== '')
      expect(tally.answers).toBe(given.length)
      const counted = tally.counts.flatMap(({ value, count }) => Array<string>(count).fill(value))
      expect([...counted, ...tally.texts].toSorted()).toEqual(given.toSorted())
    }
  })
})
