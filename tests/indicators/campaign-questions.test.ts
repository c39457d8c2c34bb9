import { randomUUID } from 'node:crypto'
import { read } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { composeCollection } from '#main/indicators/documents/campaign-workbook/compose-collection.ts'
import { writeWorkbook } from '#main/office/xlsx/write-workbook.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { campaignPeriod, edited, openedFigures, startCampaign, workbooksOf } from '../support/campaign.ts'
import { collection, everyMeasure, idOf } from '../support/collection.ts'
import { officeErrors } from '../support/read-docx.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const sentence = 'En une phrase, qu’est-ce qui a changé ?'
const choice = { text: 'Avez-vous refusé du monde ?', choices: ['Jamais', 'Parfois', 'Souvent'] }

const started = async () => {
  const app = await createReadyApp()
  const { id } = await startCampaign(app, ['Atelier du Pré', 'Bureau des écrans'])
  await app.call('campaigns.setQuestions', {
    campaign: id,
    questions: [
      { id: null, text: sentence, choices: [] },
      { id: null, ...choice },
    ],
  })
  const [first = new Uint8Array(), second = new Uint8Array()] = await workbooksOf(app, id)
  const page = () => app.call('campaigns.page', { campaign: id })
  return { app, id, first, second, page }
}

/** Types answers in the sheet « Questions », from its first question; no figure is known. */
const answered = (
  bytes: Uint8Array,
  answers: readonly (string | null)[],
  then?: (keys: { forget: () => void }) => void,
) =>
  edited(bytes, (figures, book) => {
    for (let line = 6; line < 12; line += 1) figures.getCell(`H${line}`).value = 'Non disponible'
    const sheet = book.getWorksheet('Questions')
    if (sheet === undefined) throw new Error('No question is asked')
    for (const [rank, answer] of answers.entries()) sheet.getCell(`D${6 + rank}`).value = answer
    const forget = () => {
      for (const address of ['D4', 'E4', 'E6', 'E7']) sheet.getCell(address).value = null
    }
    then?.({ forget })
  })

const readBack = async (app: TestApp, campaign: RowId, name: string, bytes: Uint8Array) => {
  const { preview, apply } = await openedFigures(app, campaign, [{ name, bytes }])
  const [file] = (await preview()).files
  await apply()
  return file?.kind === 'collection' ? file : null
}

describe('questions in words', () => {
  test('have a sheet of their own in the workbook, which says what to do and holds a list of choices', async () => {
    const inWords = [
      { id: idOf(6, 1), text: sentence, choices: [], known: 'Les horaires' },
      { id: idOf(6, 2), ...choice, known: null },
    ]
    const { bytes } = await writeWorkbook(composeCollection(collection(everyMeasure(), { inWords })))
    expect(await officeErrors(bytes, 'xlsx')).toEqual([])
    const { SheetNames } = read(bytes)
    expect(SheetNames).toEqual(['Collecte', 'Questions', 'concerto'])
    const { Questions = [] } = readWorkbook(bytes)
    expect(Questions[2]?.[0]).toContain('Répondez dans les cases crème à bord épais')
    expect(Questions.slice(5).map((row) => row.slice(0, 4))).toEqual([
      ['Q1', withNoBreakSpaces(sentence), 'En quelques mots, 1\u00a0000 signes au plus', 'Les horaires'],
      ['Q2', withNoBreakSpaces(choice.text), 'Un choix\u00a0: Jamais / Parfois / Souvent', null],
    ])
    const xml = new TextDecoder().decode((await import('fflate')).unzipSync(bytes)['xl/worksheets/sheet2.xml'])
    expect(xml).toContain('&quot;Jamais,Parfois,Souvent&quot;')
    const none = await writeWorkbook(composeCollection(collection(everyMeasure())))
    expect(read(none.bytes).SheetNames).toEqual(['Collecte', 'concerto'])
  })

  test('of any length have their sheets, the asking and the telling, which Excel opens', async () => {
    const longest = (words: string, most: number) =>
      words
        .repeat(Math.ceil(most / words.length))
        .slice(0, most)
        .trim()
    const text = longest('Qu’est-ce qui a changé pour vos publics ? ', 300)
    const choices = Array.from({ length: 10 }, (_, rank) => longest(`Choix ${rank} assez long `, 24))
    const answer = longest('Les habitants viennent plus souvent, et demandent autre chose. ', 1_000)
    const inWords = [
      { id: idOf(6, 1), text, choices: [], known: answer },
      { id: idOf(6, 2), text, choices, known: choices[9] ?? null },
    ]
    const asking = (await writeWorkbook(composeCollection(collection(everyMeasure(), { inWords })))).bytes
    expect(await officeErrors(asking, 'xlsx')).toEqual([])
    expect(readWorkbook(asking).Questions?.[5]?.[3]).toBe(answer)
    const app = await createReadyApp()
    const names = Array.from({ length: 12 }, (_, rank) =>
      longest(`Structure ${rank} au nom fort long de la vallée `, 120),
    )
    const { id } = await startCampaign(app, names)
    const asked = [text, `${text.slice(0, -1)}!`].map((words, rank) => ({
      id: null,
      text: words,
      choices: rank === 0 ? [] : choices,
    }))
    await app.call('campaigns.setQuestions', { campaign: id, questions: asked })
    const { questions, structures } = await app.call('campaigns.page', { campaign: id })
    for (const [rank, structure] of structures.entries())
      for (const question of questions)
        await app.call('campaigns.answer', {
          structure: structure.id,
          question: question.id,
          text: question.choices[rank % 10] ?? answer,
        })
    const job = randomUUID()
    await app.call('indicatorWorkbook.write', { period: campaignPeriod, structures: true, job })
    const telling = app.app.file(job)?.bytes ?? new Uint8Array()
    expect(await officeErrors(telling, 'xlsx')).toEqual([])
    expect(readWorkbook(telling).Réponses?.slice(5)).toHaveLength(24)
  })

  test('are read back with the figures, written in one intent, and told on the page and in « Réponses »', async () => {
    const { app, id, first, second, page } = await started()
    const file = await readBack(app, id, 'a.xlsx', await answered(first, ['Le téléphone', 'parfois']))
    expect(file?.answers).toEqual([
      { question: sentence, address: 'D6', stored: null, given: 'Le téléphone' },
      { question: choice.text, address: 'D7', stored: null, given: 'Parfois' },
    ])
    const [q1, q2] = (await page()).questions.map((one) => one.id)
    expect((await page()).structures.map(({ name, state, answers }) => [name, state, answers])).toEqual([
      [
        'Atelier du Pré',
        'received',
        [
          { question: q1, text: 'Le téléphone' },
          { question: q2, text: 'Parfois' },
        ],
      ],
      ['Bureau des écrans', 'toSend', []],
    ])
    // Corrected by a later workbook, whose keys were lost; what it leaves empty stays.
    const later = await readBack(
      app,
      id,
      'b.xlsx',
      await answered(first, ['Les horaires', null], ({ forget }) => forget()),
    )
    expect(later?.answers.map(({ stored, given }) => [stored, given])).toEqual([['Le téléphone', 'Les horaires']])
    await readBack(app, id, 'c.xlsx', await answered(second, [null, 'Jamais']))

    const workbook = async (structures: boolean) => {
      const job = randomUUID()
      await app.call('indicatorWorkbook.write', { period: campaignPeriod, structures, job })
      return readWorkbook(app.app.file(job)?.bytes ?? new Uint8Array()).Réponses ?? []
    }
    expect((await workbook(false)).slice(4).map((row) => row.slice(0, 2))).toEqual([
      ['Question', 'Réponse'],
      [withNoBreakSpaces(sentence), 'Les horaires'],
      [withNoBreakSpaces(choice.text), 'Jamais'],
      [withNoBreakSpaces(choice.text), 'Parfois'],
    ])
    expect(JSON.stringify(await workbook(false))).not.toContain('Atelier du Pré')
    expect((await workbook(true)).slice(5).map((row) => row[2])).toEqual([
      'Atelier du Pré',
      'Bureau des écrans',
      'Atelier du Pré',
    ])
    await app.call('history.undo', {})
    expect((await page()).structures.map(({ answers }) => answers.length)).toEqual([2, 0])
  })

  test('that a list does not have is refused with its cell, and the workbook is to be corrected', async () => {
    const { app, id, first, page } = await started()
    const file = await readBack(app, id, 'a.xlsx', await answered(first, ['x'.repeat(1_001), 'Bof']))
    expect(file?.answers).toEqual([])
    expect(file?.refused.map(({ address, what, reason }) => [address, what, reason])).toEqual([
      ['D6', sentence, 'compte 1\u00a0001 signes, et une réponse en prend 1\u00a0000 au plus'],
      ['D7', choice.text, 'n’est pas un choix de la liste (Jamais, Parfois, Souvent)'],
    ])
    const [structure] = (await page()).structures
    expect([structure?.state, structure?.toCorrect.map(({ what }) => what)]).toEqual([
      'refused',
      [sentence, choice.text],
    ])
  })

  test('are answered by hand too: of their choices only, corrected, taken out, and what a workbook had wrong is settled', async () => {
    const { app, id, first, page } = await started()
    await readBack(app, id, 'a.xlsx', await answered(first, ['x'.repeat(1_001), 'Bof']))
    const { questions, structures } = await page()
    const [q1, q2] = questions.map((one) => one.id)
    const [pre, bureau] = structures.map((one) => one.id)
    if (q1 === undefined || q2 === undefined || pre === undefined || bureau === undefined)
      throw new Error('Nobody is asked')
    const answers = async () =>
      (await page()).structures.map(({ state, answers }) => [state, ...answers.map(({ text }) => text)])
    await expect(app.call('campaigns.answer', { structure: pre, question: q2, text: 'Bof' })).rejects.toMatchObject({
      error: { code: 'campaign-choice', cause: 'La question se répond par un choix\u00a0: Jamais, Parfois, Souvent.' },
    })
    await expect(app.call('campaigns.answer', { structure: pre, question: pre, text: 'Oui' })).rejects.toMatchObject({
      error: { code: 'not-found' },
    })
    await app.call('campaigns.answer', { structure: pre, question: q2, text: 'Jamais' })
    expect(await answers()).toEqual([['refused', 'Jamais'], ['toSend']])
    await app.call('campaigns.answer', { structure: pre, question: q1, text: '  Les horaires ' })
    await app.call('campaigns.answer', { structure: bureau, question: q2, text: 'Souvent' })
    expect(await answers()).toEqual([
      ['received', 'Jamais', 'Les horaires'],
      ['toSend', 'Souvent'],
    ])
    await app.call('campaigns.answer', { structure: pre, question: q2, text: 'Parfois' })
    await app.call('campaigns.answer', { structure: bureau, question: q2, text: null })
    expect(await answers()).toEqual([['received', 'Parfois', 'Les horaires'], ['toSend']])
    await app.call('history.undo', {})
    expect((await answers())[1]).toEqual(['toSend', 'Souvent'])
  })

  test('are proposed again as last time with its indicators and its words; one that goes takes its answers with it', async () => {
    const { app, id, first, page } = await started()
    await app.call('records.update', { record: 'campaign', id, changes: { message: 'Merci d’avance.' } })
    await readBack(app, id, 'a.xlsx', await answered(first, ['Le téléphone', 'Souvent']))
    const asked = (await page()).indicators.slice(0, 2).map((one) => one.id)
    await app.call('campaigns.setIndicators', { campaign: id, indicators: asked })
    const proposal = await app.call('campaigns.proposal', { period: campaignPeriod })
    expect(proposal.indicators.flatMap(({ id, isTicked }) => (isTicked ? [id] : []))).toEqual(asked)
    expect(proposal.message).toBe('Merci d’avance.')
    expect(proposal.lastTime?.questions).toEqual([{ text: sentence, choices: [] }, choice])

    const [kept] = (await page()).questions
    if (kept === undefined) throw new Error('No question')
    await app.call('campaigns.setQuestions', { campaign: id, questions: [{ ...kept, choices: [] }] })
    expect((await page()).structures[0]?.answers.map(({ text }) => text)).toEqual(['Le téléphone'])
    await expect(
      app.call('campaigns.setQuestions', { campaign: id, questions: [{ id: null, text: 'Seul ?', choices: ['Oui'] }] }),
    ).rejects.toMatchObject({ error: { code: 'campaign-question', cause: 'Ses choix doivent être deux au moins.' } })
    await app.call('campaigns.remove', { campaign: id })
    await app.call('history.undo', {})
    expect((await page()).structures[0]?.answers).toHaveLength(1)
  })
})
