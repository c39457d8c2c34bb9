import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changesIn } from '#main/minutes/documents/feedback/changes.ts'
import { readReturned } from '#main/minutes/documents/feedback/read-returned.ts'
import type { AskedOf } from '#shared/contract/define.ts'
import type { FeedbackView } from '#shared/contract/minutes/feedback.ts'
import type { minutesContract } from '#shared/contract/minutes/minutes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { houseTemplates } from '../../office/house/house-templates.ts'
import {
  annotated,
  commented,
  type Edit,
  inserted,
  paragraphsOf,
  rewritten,
  withParts,
  xmlOf,
} from '../../support/annotated-word.ts'
import { createHub, digestOf, joinHub, receive as receiveBundle, send } from '../../support/postes.ts'
import { officeErrors, savedFile } from '../../support/read-docx.ts'
import { createReadyApp, type TestApp } from '../../support/test-app.ts'
import { p, wordFile } from '../../support/word-file.ts'

const fixture = readFileSync(new URL('../../fixtures/minutes/concertation.md', import.meta.url), 'utf8')

const opened = async () => {
  const app = await createReadyApp()
  const { meeting } = await app.call('minutes.import', {
    source: { kind: 'text', text: fixture },
    job: crypto.randomUUID(),
  })
  return { app, meeting }
}

type Asked = Partial<AskedOf<(typeof minutesContract)['exportWord']>>

const exportWord = async (app: TestApp, meeting: RowId, more: Asked = {}): Promise<Uint8Array> => {
  const job = crypto.randomUUID()
  await app.call('minutes.exportWord', { meeting, template: { kind: 'concerto' }, job, ...more })
  return app.app.file(job)?.bytes ?? new Uint8Array()
}

const receive = (app: TestApp, bytes: Uint8Array, meeting: RowId | null = null) =>
  app.call('feedback.receive', { content: Buffer.from(bytes).toString('base64'), meeting, job: crypto.randomUUID() })

const rankOf = (bytes: Uint8Array, words: string): number =>
  paragraphsOf(bytes).findIndex((paragraph) => paragraph.words === words)

const author = 'Orso VENTCLAIR'

const textOf = async (app: TestApp, meeting: RowId): Promise<string> =>
  plainText((await app.call('minutes.preview', { meeting })).body)

const brief = ({ kind, author: by, place, parts, fits, state }: FeedbackView) => ({
  kind,
  by,
  place,
  said: parts.map((part) => ({ same: '', added: '+', removed: '-' })[part.kind] + part.text).join('|'),
  fits,
  state,
})

/** A file with a word changed, a paragraph added and one removed, each by someone. */
const annotatedFile = (bytes: Uint8Array) => {
  const edits: readonly Edit[] = [
    { at: rankOf(bytes, 'Bienvenue.'), kind: 'words', from: 0, to: 9, by: 'Bonjour à tous', author },
    { at: rankOf(bytes, 'Proximité'), kind: 'added', by: ['Parking'], author: 'Lou PLUME-DORÉE' },
    { at: rankOf(bytes, 'Recenser les salles'), kind: 'removed', author },
  ]
  return annotated(bytes, edits)
}

describe('a Word file that came back', () => {
  test('is known by itself, and becomes a list; nothing is written in the minutes', async () => {
    const { app, meeting } = await opened()
    const before = await textOf(app, meeting)
    const bytes = annotatedFile(await exportWord(app, meeting))
    expect(await officeErrors(bytes)).toEqual([])
    expect(await receive(app, bytes)).toEqual({ meeting, count: 3, already: false, remarks: [] })
    expect((await app.call('feedback.ofMeeting', { meeting })).map(brief)).toEqual([
      { kind: 'words', by: author, place: 'Section 1', said: '-Bienvenue|+Bonjour à tous|.', fits: true, state: null },
      {
        kind: 'added',
        by: 'Lou PLUME-DORÉE',
        place: 'Axe prioritaire 1, Les enjeux',
        said: '+Parking',
        fits: true,
        state: null,
      },
      {
        kind: 'removed',
        by: author,
        place: expect.stringContaining('Axe prioritaire 1, Quelles sont les actions'),
        said: '-Recenser les salles',
        fits: true,
        state: null,
      },
    ])
    expect(await textOf(app, meeting)).toBe(before)
    expect(await receive(app, bytes)).toEqual({ meeting, count: 3, already: true, remarks: [] })
    expect(await app.call('feedback.ofMeeting', { meeting })).toHaveLength(3)
  })

  test('comes in by one gesture, that is undone whole; what is refused or kept changes nothing', async () => {
    const { app, meeting } = await opened()
    const before = await textOf(app, meeting)
    await receive(app, annotatedFile(await exportWord(app, meeting)))
    const found = await app.call('feedback.ofMeeting', { meeting })
    const ids = found.map(({ id }) => id)
    expect(await app.call('feedback.accept', { meeting, ids })).toEqual({ accepted: 3, left: 0 })
    const after = await textOf(app, meeting)
    expect(after).toContain('Bonjour à tous.')
    expect(after).toContain('Proximité\nParking\nHoraires')
    expect(after.match(/Recenser les salles/g)).toHaveLength((before.match(/Recenser les salles/g)?.length ?? 0) - 1)
    await app.call('history.undo', {})
    expect(await textOf(app, meeting)).toBe(before)
    expect((await app.call('feedback.ofMeeting', { meeting })).map(({ state }) => state)).toEqual([null, null, null])
    const [one, two] = ids as [RowId, RowId]
    await app.call('feedback.settle', { meeting, ids: [one], state: 'refused' })
    await app.call('feedback.settle', { meeting, ids: [two], state: 'kept' })
    expect(await textOf(app, meeting)).toBe(before)
    expect(await app.call('feedback.ofMeeting', { meeting })).toMatchObject([
      { state: 'refused', settledBy: 'Ysaline MERLERIVE' },
      { state: 'kept' },
      { state: null },
    ])
  })

  test('of a version stands on what is written since, where the place is still there, and says where it is not', async () => {
    const { app, meeting } = await opened()
    const bytes = annotated(await exportWord(app, meeting), [])
    const at = (words: string) => rankOf(bytes, words)
    const file = annotated(bytes, [
      { at: at('Bienvenue.'), kind: 'words', from: 9, to: 10, by: ' à toutes et à tous.', author },
      { at: at('Un mot avant le tableau.'), kind: 'words', from: 3, to: 6, by: 'petit mot', author },
    ])
    await app.call('versions.fix', { meeting, note: '' })
    const replaceWords = (text: string, by: string) =>
      app.call('minutes.replaceWords', { meeting, asked: { text, wholeWords: false, exact: true }, by, only: null })
    await replaceWords('Bienvenue', 'Bienvenue, mesdames')
    await replaceWords('Un mot avant', 'Une phrase avant')
    await receive(app, file)
    expect((await app.call('feedback.ofMeeting', { meeting })).map(({ fits }) => fits)).toEqual([true, false])
    const ids = (await app.call('feedback.ofMeeting', { meeting })).map(({ id }) => id)
    expect(await app.call('feedback.accept', { meeting, ids })).toEqual({ accepted: 1, left: 1 })
    expect(await textOf(app, meeting)).toContain('Bienvenue, mesdames à toutes et à tous.')
  })

  test('shows what was changed without being followed as a proposal that nobody signed', async () => {
    const { app, meeting } = await opened()
    const bytes = await exportWord(app, meeting)
    const changed = rewritten(bytes, rankOf(bytes, 'Bienvenue.'), 'Bienvenue à la mairie.')
    const cut = rewritten(changed, rankOf(changed, 'Former'), null)
    expect((await receive(app, cut)).remarks).toEqual([])
    expect((await app.call('feedback.ofMeeting', { meeting })).map(brief)).toMatchObject([
      { kind: 'words', by: null, said: 'Bienvenue|+ à la mairie|.', fits: true },
      { kind: 'removed', by: null, said: '-Former', fits: true },
    ])
  })

  test('of a text that nothing keeps says that only what Word followed was looked for', async () => {
    const { app, meeting } = await opened()
    const bytes = annotatedFile(await exportWord(app, meeting))
    await app.call('minutes.replaceWords', {
      meeting,
      asked: { text: 'Un mot avant', wholeWords: false, exact: true },
      by: 'Une phrase avant',
      only: null,
    })
    const { count, remarks } = await receive(app, bytes)
    expect(count).toBe(3)
    expect(remarks).toEqual([expect.stringContaining('aucune version ne garde ce texte')])
  })

  test('brings its comments, their answers and whether they were dealt with; they are treated, not accepted', async () => {
    const { app, meeting } = await opened()
    const before = await textOf(app, meeting)
    const bytes = await exportWord(app, meeting)
    await receive(
      app,
      commented(bytes, rankOf(bytes, 'Bienvenue.'), [
        { author, said: 'Qui a parlé ?' },
        { author: 'Lou PLUME-DORÉE', said: 'La cheffe de service.', answers: 0 },
        { author, said: 'Vu.', done: true },
      ]),
    )
    const found = await app.call('feedback.ofMeeting', { meeting })
    expect(found).toMatchObject([
      {
        kind: 'comment',
        author,
        writtenAt: '2026-11-20T10:00:00',
        place: 'Section 1',
        said: 'Qui a parlé ?',
        answers: [{ author: 'Lou PLUME-DORÉE', said: 'La cheffe de service.' }],
        parts: [{ kind: 'same', text: 'Bienvenue.' }],
        fits: false,
        state: null,
      },
      { said: 'Vu.', state: 'treated' },
    ])
    const ids = found.map(({ id }) => id)
    expect(await app.call('feedback.accept', { meeting, ids })).toEqual({ accepted: 0, left: 0 })
    await app.call('feedback.settle', { meeting, ids, state: 'treated' })
    expect((await app.call('feedback.ofMeeting', { meeting })).map(({ state }) => state)).toEqual([
      'treated',
      'treated',
    ])
    expect(await textOf(app, meeting)).toBe(before)
  })

  test('moves words as one change, of two ends', async () => {
    const { app, meeting } = await opened()
    const bytes = await exportWord(app, meeting)
    const find = (words: string) => paragraphsOf(bytes).find((one) => one.words === words)?.xml ?? ''
    const [from, to] = [find('Horaires'), find('Bienvenue.')]
    const who = `w:author="${author}" w:date="2026-11-20T10:00:00Z"`
    const end = (kind: string) => `<w:rPr><w:${kind} w:id="71" ${who}/></w:rPr></w:pPr>`
    const run = /<w:r>.*<\/w:r>/s
    const head = /^<w:p>(<w:pPr>.*?<\/w:pPr>)?/s.exec(to)?.[0] ?? ''
    const xml = xmlOf(bytes)
      .replace(from, () =>
        from
          .replace('</w:pPr>', end('moveFrom'))
          .replace(
            run,
            (runs) =>
              `<w:moveFromRangeStart w:id="70" w:name="move1" ${who}/><w:moveFrom w:id="72" ${who}>${runs}</w:moveFrom><w:moveFromRangeEnd w:id="70"/>`,
          ),
      )
      .replace(to, () => {
        const moved = `<w:moveToRangeStart w:id="73" w:name="move1" ${who}/><w:moveTo w:id="75" ${who}><w:r><w:t>Horaires</w:t></w:r></w:moveTo><w:moveToRangeEnd w:id="73"/>`
        const marked = head.includes('</w:pPr>')
          ? head.replace('</w:pPr>', end('moveTo'))
          : `${head}<w:pPr>${end('moveTo')}`
        return `${marked}${moved}</w:p>${to}`
      })
    await receive(app, withParts(bytes, { 'word/document.xml': xml }))
    const found = await app.call('feedback.ofMeeting', { meeting })
    expect(found.map(({ kind, others, fits }) => [kind, others, fits])).toEqual([
      ['added', 1, true],
      ['removed', 1, true],
    ])
    const [first] = found
    expect(await app.call('feedback.accept', { meeting, ids: [first?.id as RowId] })).toEqual({ accepted: 2, left: 0 })
    const text = await textOf(app, meeting)
    expect(text).toContain('Horaires\nBienvenue.')
    expect(text.match(/Horaires/g)).toHaveLength(1)
  })

  test('tells what goes where the minutes are printed from elsewhere as a thing to do by hand', async () => {
    const { app, meeting } = await opened()
    const bytes = await exportWord(app, meeting)
    const at = rankOf(bytes, 'COMPTE-RENDU DES ÉCHANGES')
    const label = paragraphsOf(bytes).findIndex(({ words }) => words === 'Compléments d’échanges')
    await receive(
      app,
      annotated(bytes, [
        { at, kind: 'words', from: 0, to: 0, by: 'PROJET DE ', author },
        { at: label, kind: 'words', from: 0, to: 11, by: 'Suites', author },
      ]),
    )
    expect((await app.call('feedback.ofMeeting', { meeting })).map(({ kind, fits }) => [kind, fits])).toEqual([
      ['words', true],
      ['byHand', false],
    ])
  })

  test('leaves a note where it is called: a paragraph cut before it is told as a thing to do by hand', async () => {
    const app = await createReadyApp()
    const text = '# R\n\n## 1. Un\n\nAvant tout ce qui fut dit[^1] fin.\n\nFin.\n\n[^1]: La note.'
    const { meeting } = await app.call('minutes.import', { source: { kind: 'text', text }, job: crypto.randomUUID() })
    const bytes = await exportWord(app, meeting)
    const at = paragraphsOf(bytes).findIndex(({ words }) => words.startsWith('Avant'))
    await receive(app, annotated(bytes, [{ at, kind: 'cut', from: 20, author }]))
    const found = await app.call('feedback.ofMeeting', { meeting })
    expect(found.map(({ kind, fits }) => [kind, fits])).toEqual([
      ['words', false],
      ['byHand', false],
    ])
    const ids = found.map(({ id }) => id)
    expect(await app.call('feedback.accept', { meeting, ids })).toEqual({ accepted: 0, left: 2 })
  })

  test('fills a cell that was empty', async () => {
    const { app, meeting } = await opened()
    const bytes = await exportWord(app, meeting)
    const xml = xmlOf(bytes)
    const label = xml.indexOf('Compléments d’échanges')
    const row = xml.indexOf('<w:tr', label)
    const lastCell = xml.lastIndexOf('</w:p></w:tc>', xml.indexOf('</w:tr>', row))
    const emptyCell = xml.lastIndexOf('<w:p>', lastCell)
    const at = emptyCell > xml.lastIndexOf('<w:tc>', lastCell) ? lastCell : -1
    const empty = at < 0 ? xml.lastIndexOf('<w:p/>', xml.indexOf('</w:tr>', row)) : at
    const filled =
      at < 0
        ? `${xml.slice(0, empty)}<w:p>${inserted('Aller voir', author)}</w:p>${xml.slice(empty + '<w:p/>'.length)}`
        : xml.slice(0, at) + inserted('Aller voir', author) + xml.slice(at)
    await receive(app, withParts(bytes, { 'word/document.xml': filled }))
    const found = await app.call('feedback.ofMeeting', { meeting })
    expect(found.map(brief)).toMatchObject([
      { kind: 'added', place: 'Axe prioritaire 1, Compléments d’échanges', said: '+Aller voir', fits: true },
    ])
    await app.call('feedback.accept', { meeting, ids: found.map(({ id }) => id) })
    const { axisSheets } = await app.call('minutes.get', { meeting })
    expect(plainText(axisSheets[0]?.complements ?? null)).toBe('Aller voir')
  })

  test('is refused in a sentence when it says no meeting, one that is not here, or another than the one asked', async () => {
    const { app, meeting } = await opened()
    const bytes = await exportWord(app, meeting)
    const unmarked = withParts(bytes, {
      'docProps/custom.xml': xmlOf(bytes, 'docProps/custom.xml').replaceAll('Concerto.', 'Autre.'),
    })
    await expect(receive(app, unmarked)).rejects.toThrow('feedback-unmarked')
    const elsewhere = withParts(bytes, {
      'docProps/custom.xml': xmlOf(bytes, 'docProps/custom.xml').replace(
        meeting,
        '019a0000-0000-7000-8000-000000000000',
      ),
    })
    await expect(receive(app, elsewhere)).rejects.toThrow('feedback-unknown-meeting')
    const { meeting: second } = await app.call('minutes.import', {
      source: { kind: 'text', text: '# Autre\n\n## 1. Un\n\nTexte.' },
      job: crypto.randomUUID(),
    })
    await expect(receive(app, bytes, second)).rejects.toThrow('feedback-other-meeting')
    expect(await receive(app, annotatedFile(unmarked), meeting)).toMatchObject({
      count: 3,
      remarks: [expect.any(String)],
    })
  })

  test('is not accepted in validated minutes until they are open again', async () => {
    const { app, meeting } = await opened()
    await receive(app, annotatedFile(await exportWord(app, meeting)))
    await app.call('versions.validate', { meeting, date: '2026-12-12', note: '' })
    const [one, two] = (await app.call('feedback.ofMeeting', { meeting })).map(({ id }) => id) as [RowId, RowId]
    await expect(app.call('feedback.accept', { meeting, ids: [one] })).rejects.toThrow('minutes-locked')
    await app.call('feedback.settle', { meeting, ids: [two], state: 'refused' })
    await app.call('versions.reopen', { meeting, reason: 'Retours' })
    expect(await app.call('feedback.accept', { meeting, ids: [one] })).toEqual({ accepted: 1, left: 0 })
  })

  test('is taken off the list, with its answers and the names in it; what was accepted stays', async () => {
    const { app, meeting } = await opened()
    const bytes = await exportWord(app, meeting)
    await receive(
      app,
      commented(annotatedFile(bytes), rankOf(bytes, 'Un mot avant le tableau.'), [
        { author, said: 'Lequel ?' },
        { author: 'Lou PLUME-DORÉE', said: 'Celui-ci.', answers: 0 },
      ]),
    )
    const [words, comment] = (await app.call('feedback.ofMeeting', { meeting })).map(({ id }) => id) as [RowId, RowId]
    await app.call('feedback.accept', { meeting, ids: [words] })
    await app.call('feedback.forget', { meeting, ids: [words, comment] })
    expect((await app.call('feedback.ofMeeting', { meeting })).map(({ kind }) => kind)).toEqual(['added', 'removed'])
    expect(await textOf(app, meeting)).toContain('Bonjour à tous.')
    await app.call('history.undo', {})
    expect(await app.call('feedback.ofMeeting', { meeting })).toHaveLength(4)
  })

  test('goes with its meeting, and comes back with it', async () => {
    const { app, meeting } = await opened()
    await receive(app, annotatedFile(await exportWord(app, meeting)))
    await app.call('meetings.remove', { id: meeting })
    await app.call('history.undo', {})
    expect(await app.call('feedback.ofMeeting', { meeting })).toHaveLength(3)
  })

  test('says no name in the log', async () => {
    const { app, meeting } = await opened()
    await receive(app, annotatedFile(await exportWord(app, meeting)))
    await expect(receive(app, new Uint8Array([80, 75, 3, 4, 0, 0]))).rejects.toThrow('import.damaged')
    await expect(receive(app, wordFile({ body: p('Rien') }))).rejects.toThrow('feedback-unmarked')
    const log = join(app.dataDir, 'concerto.log')
    expect(readFileSync(log, { encoding: 'utf8', flag: 'a+' })).not.toContain('VENTCLAIR')
  })
})

describe('what says where a file comes from', () => {
  test('stands in every Word file of whole minutes, of today or of a version, in any template, and in no other', async () => {
    const { app, meeting } = await opened()
    const { version } = await app.call('versions.fix', { meeting, note: '' })
    const said = async (more: Asked) => {
      const bytes = await exportWord(app, meeting, more)
      expect(await officeErrors(bytes)).toEqual([])
      return xmlOf(bytes, 'docProps/custom.xml').includes(meeting)
    }
    expect(await said({})).toBe(true)
    expect(await said({ version: version.id })).toBe(true)
    expect(await said({ contents: true })).toBe(true)
    expect(await said({ point: 0 })).toBe(true)
    expect(await said({ variant: 'withoutPersons' })).toBe(false)
    expect(await said({ variant: 'synthesis' })).toBe(false)
  })

  test('finds nothing changed in a file that nobody touched, with its contents or in LibreOffice’s hand', async () => {
    const { app, meeting } = await opened()
    expect(await receive(app, await exportWord(app, meeting, { contents: true }))).toMatchObject({
      count: 0,
      remarks: [],
    })
    const through = byOffice(await exportWord(app, meeting))
    expect(await receive(app, through)).toMatchObject({ count: 0, remarks: [] })
    expect(await app.call('feedback.ofMeeting', { meeting })).toEqual([])
  }, 60_000)
})

test('LibreOffice, when it saves the file, keeps what was changed and said, and by whom', async () => {
  const { app, meeting } = await opened()
  const bytes = await exportWord(app, meeting)
  const noted = commented(annotatedFile(bytes), rankOf(bytes, 'Un mot avant le tableau.'), [
    { author, said: 'Lequel ?' },
    { author: 'Lou PLUME-DORÉE', said: 'Celui-ci.', answers: 0 },
  ])
  expect(await receive(app, byOffice(noted))).toMatchObject({ meeting, count: 4, remarks: [] })
  expect((await app.call('feedback.ofMeeting', { meeting })).map(brief)).toMatchObject([
    { kind: 'words', by: author, said: '-Bienvenue|+Bonjour à tous|.', fits: true },
    { kind: 'comment', by: author },
    { kind: 'added', by: 'Lou PLUME-DORÉE', said: '+Parking', fits: true },
    { kind: 'removed', by: author, said: '-Recenser les salles', fits: true },
  ])
}, 60_000)

/** The same document, read and written again by LibreOffice in its own format. */
const byOffice = (bytes: Uint8Array): Uint8Array => {
  const file = savedFile(bytes, 'docx')
  const out = join(dirname(file), 'out')
  const profile = `-env:UserInstallation=file://${join(dirname(file), 'profile')}`
  const convert = (to: string, from: string) =>
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, from], { stdio: 'ignore' })
  convert('odt', file)
  convert('docx', join(out, 'document.odt'))
  return readFileSync(join(out, 'document.docx'))
}

test('a file in a template of the house comes back with what readers changed in it, and nothing of the house’s own', async () => {
  const { app, meeting } = await opened()
  for (const house of Object.values(houseTemplates)) {
    const template = { kind: 'file' as const, content: Buffer.from(house).toString('base64') }
    const bytes = await exportWord(app, meeting, { template })
    const found = readReturned(bytes)
    expect(found.ok && found.value.origin?.inHouse).toBe(true)
    expect(await receive(app, bytes)).toMatchObject({ meeting, count: 0, already: false, remarks: [] })
  }
  const first = Object.values(houseTemplates)[0] ?? new Uint8Array()
  const template = { kind: 'file' as const, content: Buffer.from(first).toString('base64') }
  const bytes = await exportWord(app, meeting, { template })
  expect(await officeErrors(bytes)).toEqual([])
  const at = rankOf(bytes, 'Bienvenue.')
  await receive(app, annotated(bytes, [{ at, kind: 'words', from: 9, to: 10, by: ' !', author }]))
  expect(await app.call('feedback.ofMeeting', { meeting })).toMatchObject([{ place: 'Section 1', fits: true }])
}, 120_000)

test('two postes that read one file have each change once, and what one decided is decided at the other', async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { meeting } = await ouest.call('minutes.import', {
    source: { kind: 'text', text: fixture },
    job: crypto.randomUUID(),
  })
  await ouest.call('records.update', { record: 'meeting', id: meeting, changes: { sector: null } })
  const bytes = await exportWord(ouest, meeting)
  const file = commented(annotatedFile(bytes), rankOf(bytes, 'Un mot avant le tableau.'), [
    { author, said: 'Lequel ?' },
    { author: 'Lou PLUME-DORÉE', said: 'Celui-ci.', answers: 0 },
  ])
  await receiveBundle(hub, (await send(ouest)).bytes)
  await receive(hub, file)
  await receive(ouest, file)
  const [first] = await hub.call('feedback.ofMeeting', { meeting })
  await hub.call('feedback.accept', { meeting, ids: [first?.id as RowId] })
  await receiveBundle(ouest, (await send(hub)).bytes)
  await receiveBundle(hub, (await send(ouest)).bytes)
  for (const app of [hub, ouest]) {
    const found = await app.call('feedback.ofMeeting', { meeting })
    expect(found.map(({ kind, state, answers }) => [kind, state, answers.length])).toEqual([
      ['words', 'accepted', 0],
      ['comment', null, 1],
      ['added', null, 0],
      ['removed', null, 0],
    ])
    expect(await textOf(app, meeting)).toContain('Bonjour à tous.')
    expect((await app.call('conflicts.list', {})).count).toBe(0)
  }
  expect(await digestOf(hub)).toBe(await digestOf(ouest))
}, 60_000)

describe('a file made to harm', () => {
  test.each([
    ['tags in one another', '<w:ins>'.repeat(700) + '</w:ins>'.repeat(700)],
    ['a comment about nothing', '<w:commentRangeStart w:id="9"/><w:commentRangeEnd w:id="8"/>'],
    ['moves that never end', '<w:moveFromRangeStart w:name="m"/>'.repeat(50)],
    ['a field that never ends', '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'],
    ['an end of nobody', '<w:p><w:pPr><w:rPr><w:ins w:author=""/><w:del/></w:rPr></w:pPr></w:p>'],
    ['a cell alone', '<w:tc><w:p><w:ins><w:r><w:t>x</w:t></w:r></w:ins></w:p></w:tc>'],
  ])('%s: is refused in words, or read', (_name, xml) => {
    const read = readReturned(wordFile({ body: p('Un') + xml + p('Deux') }))
    if (!read.ok) return expect(read.error.code).toMatch(/^import\./)
    const { before, suggested } = changesIn(read.value)
    expect(before.map(({ text }) => text)).toContain('Un')
    expect(suggested.length).toBeLessThan(3)
  })

  test('a name as long as a page is one line of three hundred signs', () => {
    const by = `<w:p><w:ins w:author="${'Nom\n'.repeat(2_000)}"><w:r><w:t>x</w:t></w:r></w:ins></w:p>`
    const read = readReturned(wordFile({ body: by }))
    expect(read.ok && read.value.lines[0]?.pieces[0]?.change?.author).toHaveLength(300)
  })
})
