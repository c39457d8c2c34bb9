import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { SendingPage, SendingSubject } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { create } from '../support/directory.ts'
import { prepared as preparedMeeting, update, words } from '../support/meeting-documents.ts'
import { hasPython, runPython } from '../support/python.ts'
import { officeErrors } from '../support/read-docx.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const day = '2026-11-24'

/** A meeting to which a person with a mail address, one with that of a street alone, and one with none are invited. */
const prepared = async (
  names: readonly [string, string, string] = ['BRUMECLAIRE', 'LANUAGE', 'CHANTEPLUIE'],
  options: Parameters<typeof createReadyApp>[0] = {},
) => {
  const app = await createReadyApp(options)
  const meeting = await preparedMeeting(app)
  const house = await create(app, 'actor', {
    name: 'UDAF, antenne de Limas',
    street: '12 rue des Tilleuls',
    postcode: '69400',
    commune: 'Limas',
  })
  const person = async (lastName: string, values: object, actor?: RowId) => {
    const id = await create(app, 'person', { lastName, firstName: 'Odette', ...values })
    if (actor !== undefined) await create(app, 'post', { person: id, actor, title: 'Déléguée' })
    return id
  }
  const persons = [
    await person(names[0], { email: 'e.brume@mdr.example', civility: 'madame' }),
    await person(names[1], {}, house),
    await person(names[2], {}),
  ]
  await app.call('invitations.invite', { meeting, who: { kind: 'ticked', persons, structures: [] } })
  return { app, meeting, house, invitation: { kind: 'invitation', meeting } satisfies SendingSubject as SendingSubject }
}

const page = (app: TestApp, subject: SendingSubject): Promise<SendingPage> => app.call('sendings.page', { subject })

const named = ({ recipients }: SendingPage, name: string) => {
  const found = recipients.find((one) => one.name.startsWith(name))
  if (found === undefined) throw new Error(`nobody called ${name}`)
  return found
}

const states = ({ recipients }: SendingPage) =>
  recipients.map(({ name, reach, state }) => [name.split(' ')[0], reach, state])

const note = (
  app: TestApp,
  subject: SendingSubject,
  to: readonly RowId[],
  way: 'mail' | 'letter' | 'phone' | 'aside' = 'mail',
) => app.call('sendings.note', { subject, to: [...to], way, on: day })

const stateOf = async (app: TestApp, meeting: RowId) => (await app.call('meetings.page', { id: meeting })).meeting.state

/** Rows of sendings that the file of the workspace holds. */
const sendingsIn = (app: TestApp): number => {
  const db = new Database(join(app.dataDir, 'concerto.db'), { readonly: true })
  const count = db.prepare('SELECT count(*) FROM sending').pluck().get()
  db.close()
  return Number(count)
}

const drafts = async (app: TestApp, subject: SendingSubject, to: readonly RowId[]) => {
  const job = randomUUID()
  const { name, drafts } = await app.call('sendings.drafts', { subject, to: [...to], job })
  const bytes = app.app.file(job)?.bytes ?? new Uint8Array()
  const files = name.endsWith('.zip') ? Object.entries(unzipSync(bytes)) : [[name, bytes] as const]
  return { name, drafts, files }
}

interface ReadMail {
  readonly to: readonly string[]
  readonly headers: readonly string[]
  readonly subject: string
  readonly unsent: string | null
  readonly text: string
  readonly joined: readonly { readonly name: string; readonly type: string; readonly begins: string }[]
}

/** Python’s own reader of mails. */
const readMails = (files: readonly Uint8Array[]): readonly ReadMail[] =>
  runPython(
    `
import base64, email, json, sys
from email import policy
from email.utils import getaddresses
def read(content):
    m = email.message_from_bytes(base64.b64decode(content), policy=policy.default)
    assert not m.defects, m.defects
    parts = list(m.iter_attachments())
    return {
        'to': [a for _, a in getaddresses(m.get_all('To', []))],
        'headers': sorted(m.keys()),
        'subject': str(m['Subject']),
        'unsent': m['X-Unsent'],
        'text': m.get_body(('plain',)).get_content(),
        'joined': [{'name': p.get_filename(), 'type': p.get_content_type(), 'begins': p.get_content()[:15] if isinstance(p.get_content(), str) else p.get_content()[:2].decode('latin-1')} for p in parts],
    }
json.dump([read(one) for one in json.load(sys.stdin)], sys.stdout)
`,
    files.map((bytes) => Buffer.from(bytes).toString('base64')),
  )

describe('who is to be told of a meeting', () => {
  test('has a mail address, that of a street, or none, which is filled in place', async () => {
    const { app, invitation } = await prepared()
    const before = await page(app, invitation)
    expect(states(before)).toEqual([
      ['BRUMECLAIRE', 'mail', 'toTell'],
      ['CHANTEPLUIE', 'none', 'toTell'],
      ['LANUAGE', 'letter', 'toTell'],
    ])
    const { id } = named(before, 'CHANTEPLUIE')
    await app.call('sendings.address', { subject: invitation, to: id, typed: 'odette@beaujeu.example' })
    expect(named(await page(app, invitation), 'CHANTEPLUIE')).toMatchObject({
      reach: 'mail',
      addresses: ['odette@beaujeu.example'],
    })
    await app.call('history.undo', {})
    expect(named(await page(app, invitation), 'CHANTEPLUIE').reach).toBe('none')
  })

  test('is not reached by what is no address, nor by that of a street when nobody knows their structure', async () => {
    const { app, invitation } = await prepared()
    const { id: to } = named(await page(app, invitation), 'CHANTEPLUIE')
    await expect(app.call('sendings.address', { subject: invitation, to, typed: 'à demander' })).rejects.toMatchObject({
      error: { code: 'address-unreadable' },
    })
    await expect(
      app.call('sendings.address', { subject: invitation, to, typed: '2 place de la Mairie, 69480 Anse' }),
    ).rejects.toMatchObject({ error: { code: 'address-homeless' } })
  })

  test('is told by whom, when and how, and the meeting is convened when the last of them is; « Annuler » takes it back', async () => {
    const { app, meeting, invitation } = await prepared()
    const { recipients } = await page(app, invitation)
    const [first, second, third] = recipients.map(({ id }) => id) as [RowId, RowId, RowId]
    await note(app, invitation, [first])
    await note(app, invitation, [third], 'letter')
    expect(await stateOf(app, meeting)).toBe('preparing')
    expect((await app.call('workspace.home', {})).nextGuests).toMatchObject({ told: 2, answered: 0 })
    expect(named(await page(app, invitation), 'BRUMECLAIRE')).toMatchObject({
      state: 'told',
      noted: { way: 'mail', on: day, by: 'Ysaline MERLERIVE', said: null },
    })
    await note(app, invitation, [second], 'phone')
    expect(await stateOf(app, meeting)).toBe('convened')
    await app.call('history.undo', {})
    expect(await stateOf(app, meeting)).toBe('preparing')
    expect(named(await page(app, invitation), 'CHANTEPLUIE').state).toBe('toTell')
  })

  test('counts for nothing when left aside, and is to be told again when what they were told is no longer so', async () => {
    const { app, meeting, invitation } = await prepared()
    const ids = (await page(app, invitation)).recipients.map(({ id }) => id)
    await note(app, invitation, ids.slice(0, 1), 'aside')
    await note(app, invitation, ids.slice(1))
    expect(await stateOf(app, meeting)).toBe('convened')
    await update(app, 'meeting', meeting, { startsAt: '09:30' })
    const changed = await page(app, invitation)
    expect(changed.recipients.map(({ state }) => state)).toEqual(['aside', 'changed', 'changed'])
    expect(named(changed, 'LANUAGE').noted?.said).toContain('9\u00a0h\u00a000')
    const { subject, parts } = await app.call('sendings.message', { subject: invitation, to: ids[1] as RowId })
    expect(subject).toMatch(/^Changement/)
    expect(
      parts
        .filter(({ fact }) => fact)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('9\u00a0h\u00a030')
    await note(app, invitation, ids.slice(1))
    expect((await page(app, invitation)).recipients.map(({ state }) => state)).toEqual(['aside', 'told', 'told'])
  })

  test('of a meeting that is off are those who had been told that it was held', async () => {
    const { app, meeting, invitation } = await prepared()
    const ids = (await page(app, invitation)).recipients.map(({ id }) => id)
    await note(app, invitation, ids.slice(0, 1))
    await app.call('meetings.cancel', { id: meeting, reason: 'Salle inondée' })
    const { recipients } = await page(app, invitation)
    expect(recipients.map(({ name, state }) => [name.split(' ')[0], state])).toEqual([['BRUMECLAIRE', 'changed']])
    const { subject, parts } = await app.call('sendings.message', { subject: invitation, to: ids[0] as RowId })
    expect(subject).toBe('Annulation\u00a0: 2e concertation')
    expect(parts.map(({ text }) => text).join('')).toContain('est annulée. Motif\u00a0: Salle inondée.')
    await note(app, invitation, ids.slice(0, 1))
    expect(await stateOf(app, meeting)).toBe('cancelled')
  })

  test('reads the words that the meeting says', async () => {
    const { app, meeting, invitation } = await prepared()
    await update(app, 'meeting', meeting, { mail: 'Mars vous attend.' })
    const { id: to } = named(await page(app, invitation), 'BRUMECLAIRE')
    const { parts } = await app.call('sendings.message', { subject: invitation, to })
    expect(parts).toContainEqual({ text: 'Mars vous attend.', fact: false })
  })

  test('is reminded once told, and silent', async () => {
    const { app, meeting, invitation } = await prepared()
    const reminder: SendingSubject = { kind: 'reminder', meeting }
    expect((await page(app, reminder)).recipients).toEqual([])
    const ids = (await page(app, invitation)).recipients.map(({ id }) => id)
    await note(app, invitation, ids)
    await update(app, 'attendance', ids[0] as RowId, { answer: 'yes' })
    expect(states(await page(app, reminder)).map(([name]) => name)).toEqual(['CHANTEPLUIE', 'LANUAGE'])
    await note(app, reminder, ids.slice(1, 2))
    expect(states(await page(app, reminder)).map(([, , state]) => state)).toEqual(['told', 'toTell'])
  })

  test('is noted with the others in one gesture, each by the way they are reached', async () => {
    const { app, invitation } = await prepared()
    const to = (await page(app, invitation)).recipients.map(({ id }) => id)
    await app.call('sendings.note', { subject: invitation, to, way: null, on: day })
    expect((await page(app, invitation)).recipients.map(({ noted }) => noted?.way)).toEqual(['mail', 'mail', 'letter'])
    await app.call('history.undo', {})
    expect((await page(app, invitation)).recipients.map(({ noted }) => noted)).toEqual([null, null, null])
  })

  test('of a meeting that was held is nobody any more, and nothing more is noted', async () => {
    const { app, meeting, invitation } = await prepared()
    const { recipients } = await page(app, invitation)
    await update(app, 'meeting', meeting, { state: 'toValidate' })
    expect((await page(app, invitation)).waiting).toContain('il n’y a plus personne à prévenir')
    await expect(note(app, invitation, [recipients[0]?.id as RowId])).rejects.toMatchObject({
      error: { code: 'sending-too-soon' },
    })
  })

  test('leaves nothing behind when the meeting goes', async () => {
    const { app, meeting, invitation } = await prepared()
    await note(app, invitation, [(await page(app, invitation)).recipients[0]?.id as RowId])
    await app.call('meetings.remove', { id: meeting })
    expect(sendingsIn(app)).toBe(0)
    await app.call('history.undo', {})
    expect(sendingsIn(app)).toBe(1)
  })

  test('is no longer told once the note is taken away', async () => {
    const { app, invitation } = await prepared()
    const { id } = named(await page(app, invitation), 'BRUMECLAIRE')
    await note(app, invitation, [id])
    await app.call('sendings.forget', { subject: invitation, to: id })
    expect(named(await page(app, invitation), 'BRUMECLAIRE')).toMatchObject({ state: 'toTell', noted: null })
  })

  test('lacks what nobody said yet: who signs, where and by when to answer', async () => {
    const { app, meeting, invitation } = await prepared()
    expect((await page(app, invitation)).missing).toEqual(['signatory', 'replyEmail', 'replyBy'])
    await update(app, 'meeting', meeting, { replyBy: '2027-02-20' })
    const { espace } = (await app.call('workspace.state', {})) as unknown as { espace: { id: RowId } }
    await update(app, 'espace', espace.id, {
      signatory: 'Odile VENTCLAIR',
      replyEmail: 'coordination@departement.example',
    })
    expect((await page(app, invitation)).missing).toEqual([])
  })
})

describe.skipIf(!hasPython)('drafts', () => {
  test('are one a person, to their address alone, with the agenda and the event, as another reader finds them', async () => {
    const { app, invitation } = await prepared()
    const { recipients } = await page(app, invitation)
    await app.call('sendings.address', {
      subject: invitation,
      to: named({ recipients } as SendingPage, 'CHANTEPLUIE').id,
      typed: 'odette@beaujeu.example',
    })
    const {
      name,
      drafts: count,
      files,
    } = await drafts(
      app,
      invitation,
      recipients.map(({ id }) => id),
    )
    expect([name, count]).toEqual(['Convocations_2e-concertation_2027-03-01.zip', 2])
    expect(files.map(([file]) => file)).toEqual(['1_BRUMECLAIRE-Odette.eml', '2_CHANTEPLUIE-Odette.eml'])
    const mails = readMails(files.map(([, bytes]) => bytes))
    expect(mails.map(({ to }) => to)).toEqual([['e.brume@mdr.example'], ['odette@beaujeu.example']])
    expect(mails[0]).toMatchObject({
      unsent: '1',
      subject: expect.stringContaining('2e concertation'),
      text: expect.stringMatching(/^Madame,/),
      joined: [
        { name: 'Ordre-du-jour_2e-concertation_2027-03-01.docx', begins: 'PK' },
        { name: 'Rendez-vous_2e-concertation_2027-03-01.ics', type: 'text/calendar', begins: 'BEGIN:VCALENDAR' },
      ],
    })
    expect(mails[1]?.text).toMatch(/^Bonjour,/)
    for (const [at, mail] of files.map(([, bytes]) => Buffer.from(bytes).toString()).entries())
      expect(mail.includes(['odette@beaujeu.example', 'e.brume@mdr.example'][at] as string)).toBe(false)
    // Nothing is noted by preparing.
    expect((await page(app, invitation)).recipients.map(({ state }) => state)).toEqual(['toTell', 'toTell', 'toTell'])
  })

  test('stay those of one person whatever names and titles hold', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        'A\r\nBcc: x@y.example',
        '<script>alert(1)</script>',
        'É'.repeat(120),
        'Ü 😀 ﷽',
        '../../etc',
        '"; x="',
        '=?utf-8?B?QQ==?=',
      ),
    )
    const { app, meeting, invitation } = await prepared()
    const { id } = named(await page(app, invitation), 'BRUMECLAIRE')
    const written: Uint8Array[] = []
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (lastName, title) => {
        await app.call('records.update', { record: 'attendance', id, changes: { lastName } } as never).catch(() => null)
        await app
          .call('records.update', { record: 'meeting', id: meeting, changes: { title, place: title } } as never)
          .catch(() => null)
        const { files } = await drafts(app, invitation, [id])
        expect(files[0]?.[0]).toMatch(/^[\w.-]+\.eml$/)
        written.push(...files.map(([, bytes]) => bytes))
      }),
      { numRuns: 12 },
    )
    for (const { to, headers, joined } of readMails(written)) {
      expect(to).toEqual(['e.brume@mdr.example'])
      expect(headers).toEqual(['Content-Type', 'MIME-Version', 'Subject', 'To', 'X-Unsent'])
      expect(joined.every(({ name }) => /^[\w.-]+$/.test(name))).toBe(true)
    }
  })
})

test('letters are one each of those who were chosen, and nobody reachable is a refusal that says what to do', async () => {
  const { app, meeting, invitation } = await prepared()
  const { recipients } = await page(app, invitation)
  const job = randomUUID()
  const to = [named({ recipients } as SendingPage, 'LANUAGE').id]
  const { name } = await app.call('sendings.letters', { subject: invitation, to, job })
  // Told from the one that names nobody.
  expect(name).toBe('Lettres-de-convocation_2e-concertation_2027-03-01.docx')
  const content = app.app.file(job)?.bytes ?? new Uint8Array()
  expect(words(content).join('\n')).toContain('Odette LANUAGE')
  expect(words(content).join('\n')).not.toContain('BRUMECLAIRE')
  expect(await officeErrors(content)).toEqual([])
  await expect(app.call('sendings.drafts', { subject: invitation, to, job: randomUUID() })).rejects.toMatchObject({
    error: { code: 'sending-unreachable' },
  })
  await expect(
    app.call('sendings.letters', { subject: { kind: 'reminder', meeting }, to, job: randomUUID() }),
  ).rejects.toMatchObject({ error: { code: 'sending-unreachable' } })
})

test('a letter to a structure without an address goes to its one place that has one, never to one of two', async () => {
  const { app, meeting, house, invitation } = await prepared()
  await update(app, 'actor', house, { street: null, postcode: null, commune: null })
  expect(named(await page(app, invitation), 'LANUAGE').reach).toBe('none')
  const somewhere = { postcode: '69400', commune: 'Limas' }
  await create(app, 'place', { name: 'Bus', actor: house, ...somewhere })
  const place = await create(app, 'place', { name: 'Accueil', actor: house, street: '3 place du Marché', ...somewhere })
  const lanuage = named(await page(app, invitation), 'LANUAGE')
  expect([lanuage.reach, lanuage.postal]).toEqual(['letter', '3 place du Marché, 69400 Limas'])
  const job = randomUUID()
  await app.call('sendings.letters', { subject: invitation, to: [lanuage.id], job })
  expect(words(app.app.file(job)?.bytes ?? new Uint8Array()).join('\n')).toContain('3 place du Marché\n69400 LIMAS')
  await create(app, 'place', { name: 'Antenne', actor: house, street: '4 rue du Four', ...somewhere })
  expect(named(await page(app, invitation), 'LANUAGE').reach).toBe('none')
  await app.call('records.remove', { record: 'place', id: place })
  expect(named(await page(app, invitation), 'LANUAGE').postal).toBe('4 rue du Four, 69400 Limas')
  expect((await app.call('meetings.page', { id: meeting })).told).toEqual([])
})

test('a draft is opened in the mail program where there is one, and notes nothing', async () => {
  const opened: { readonly name: string; readonly bytes: Uint8Array }[] = []
  const { app, invitation } = await prepared(undefined, {
    host: { openFile: async (file) => opened.push(file) === 1 },
  })
  const shown = await page(app, invitation)
  expect(shown.opens).toBe(true)
  const open = (name: string) => app.call('sendings.open', { subject: invitation, to: named(shown, name).id })
  await open('BRUMECLAIRE')
  expect(opened[0]?.name).toBe('BRUMECLAIRE-Odette.eml')
  expect(Buffer.from(opened[0]?.bytes ?? []).toString('ascii')).toMatch(/^X-Unsent: 1\r\n/m)
  expect(states(await page(app, invitation))[0]).toEqual(['BRUMECLAIRE', 'mail', 'toTell'])
  await expect(open('BRUMECLAIRE')).rejects.toMatchObject({ error: { code: 'draft-not-opened' } })
  await expect(open('LANUAGE')).rejects.toMatchObject({ error: { code: 'sending-unreachable' } })
})

test('somebody without an address is written to at that of their structure, then of its places, and it is said', async () => {
  const { app, house, invitation } = await prepared()
  const place = await create(app, 'place', { actor: house, name: 'Maison', emails: ['lieu@udaf.example'] })
  const read = async () => named(await page(app, invitation), 'LANUAGE')
  expect(await read()).toMatchObject({ reach: 'mail', addresses: ['lieu@udaf.example'], ofStructure: true })
  await update(app, 'actor', house, { emails: ['udaf@udaf.example'] })
  expect(await read()).toMatchObject({ addresses: ['udaf@udaf.example'], ofStructure: true })
  const { id: to } = await read()
  const message = await app.call('sendings.message', { subject: invitation, to, variants: {} })
  expect(message.parts.map(({ text }) => text).join('')).toMatch(/^À l’attention d’Odette LANUAGE/)
  await app.call('sendings.address', { subject: invitation, to, typed: 'odette@udaf.example' })
  expect(await read()).toMatchObject({ addresses: ['odette@udaf.example'], ofStructure: false })
  expect(place).not.toBe(house)
})
