import { expect, test } from 'vitest'
import type { SendingSubject } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { create } from '../support/directory.ts'
import { forumDraft } from '../support/meeting-draft.ts'
import { createReadyApp } from '../support/test-app.ts'

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '))

/** A forum whose two guests were told of its two workshops; the second speaks at one of them. */
const told = async () => {
  const app = await createReadyApp()
  const { id: meeting } = await app.call('meetings.create', { ...forumDraft, endsAt: '17:00', place: 'Limas' })
  const room = async (name: string) => (await app.call('programme.addRoom', { meeting, name })).id
  const [grange, hall] = [await room('Grange'), await room('Hall')]
  const workshop = async (title: string, startsAt: string, endsAt: string) => {
    const { id: item } = await app.call('programme.addItem', { meeting, kind: 'workshop', title })
    await app.call('programme.place', { item, room: grange, startsAt, endsAt })
    return item
  }
  const items = [await workshop('Mots de passe', '10:00', '11:00'), await workshop('Budget', '11:00', '12:00')] as const
  const person = (lastName: string) =>
    create(app, 'person', { lastName, firstName: 'Odette', email: `${lastName.toLowerCase()}@mdr.example` })
  const persons = [await person('BRUMECLAIRE'), await person('LANUAGE')] as const
  await app.call('programme.addSpeaker', { item: items[1], name: 'LANUAGE Odette', person: persons[1], actor: null })
  await app.call('invitations.invite', { meeting, who: { kind: 'ticked', persons: [...persons], structures: [] } })
  const subject: SendingSubject = { kind: 'invitation', meeting }
  const page = () => app.call('sendings.page', { subject })
  const to = (await page()).recipients.map(({ id }) => id)
  const note = () => app.call('sendings.note', { subject, to, way: 'mail', on: '2026-11-24' })
  await note()
  const place = (item: RowId, startsAt: string, endsAt: string, where = grange) =>
    app.call('programme.place', { item, room: where, startsAt, endsAt })
  const standing = async () => {
    const { recipients, remarks } = await page()
    return {
      states: recipients.map(({ name, state, noted }) => [name.split(' ')[0], state, noted?.said ?? null]),
      changes: plain(remarks).filter((remark) => !remark.startsWith('Le forum n’a')),
      told: (await app.call('meetings.page', { id: meeting })).told.length,
      home: (await app.call('workspace.home', {})).nextGuests?.told,
    }
  }
  return { app, meeting, hall, items, subject, note, place, standing, to }
}

const still = {
  states: [
    ['BRUMECLAIRE', 'told', null],
    ['LANUAGE', 'told', null],
  ],
  changes: [],
  told: 2,
  home: 2,
}

test('a workshop that moves makes what was told no longer so, for its speaker first', async () => {
  const { app, items, hall, place, standing, note, subject, to } = await told()
  expect(await standing()).toEqual(still)
  await place(items[1], '14:30', '15:30', hall)
  expect(await standing()).toEqual({
    states: [
      ['LANUAGE', 'changed', 'le programme d’avant'],
      ['BRUMECLAIRE', 'changed', 'le programme d’avant'],
    ],
    changes: [
      'Le programme a changé depuis l’envoi. Atelier « Budget » : 11 h 00 – 12 h 00 devient 14 h 30 – 15 h 30, salle « Grange » devient salle « Hall ».',
      'Qui intervient à ce qui a changé vient en premier dans la liste.',
    ],
    told: 0,
    home: 0,
  })
  const { parts } = await app.call('sendings.message', { subject, to: to[0] as RowId })
  const mail = parts
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ')
  expect(mail).toContain('Ce qui change au programme :\n– Atelier « Budget » : 11 h 00 – 12 h 00 devient')
  expect(mail).toContain('Programme :\n– 10 h 00 – 11 h 00 : Mots de passe (Grange)')
  await app.call('history.undo', {})
  expect(await standing()).toEqual(still)
  await place(items[1], '14:30', '15:30', hall)
  await note()
  expect(await standing()).toEqual(still)
})

test('what is cancelled or called otherwise is told; what is added concerns its speaker alone', async () => {
  const { app, meeting, items, place, standing, note } = await told()
  await app.call('records.update', { record: 'programmeItem', id: items[0], changes: { title: 'Comptes' } })
  await app.call('programme.removeItem', { item: items[1] })
  expect((await standing()).changes[0]).toBe(
    'Le programme a changé depuis l’envoi. Atelier « Mots de passe », à présent atelier « Comptes ». Atelier « Budget » n’est plus au programme.',
  )
  await note()
  expect((await standing()).told).toBe(2)
  const { id } = await app.call('programme.addItem', { meeting, kind: 'workshop', title: 'Vélo' })
  await place(id, '15:00', '16:00')
  expect(await standing()).toEqual(still)
})
