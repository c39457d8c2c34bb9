import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { create } from '../support/directory.ts'
import { officeErrors, paragraphsOf } from '../support/read-docx.ts'
import { createReadyApp } from '../support/test-app.ts'

test('structures are asked the longest unverified first, at their professional addresses only', async () => {
  const app = await createReadyApp()
  const old = await create(app, 'actor', { name: 'Ancienne', verifiedOn: '2024-01-10', askedOn: '2026-10-01' })
  const recent = await create(app, 'actor', {
    ...{ name: 'Récente', verifiedOn: '2025-09-10', street: '1 place Verte', postcode: '69400', commune: 'Limas' },
  })
  const unknown = await create(app, 'actor', { name: 'Inconnue', emails: ['accueil@inconnue.exemple.fr'] })
  const typed = await create(app, 'actor', { name: 'Tapée', updatedOn: '2025-10-10' })
  const dated = await create(app, 'actor', { name: 'Datée', updatedOn: '2025-11-10', source: 'Liste' })
  await create(app, 'actor', { name: 'À jour', verifiedOn: '2026-11-01' })
  await create(app, 'place', {
    name: 'Local',
    actor: unknown,
    emails: ['local@inconnue.exemple.fr', 'Accueil@inconnue.exemple.fr'],
  })
  const person = await create(app, 'person', {
    lastName: 'BRISELAME',
    email: 'oriane@inconnue.exemple.fr',
    personalEmail: 'privee@exemple.fr',
  })
  await create(app, 'post', { person, actor: unknown })
  const former = await create(app, 'person', { lastName: 'PARTIE', email: 'partie@inconnue.exemple.fr' })
  await create(app, 'post', { person: former, actor: unknown, endsOn: '2026-01-01' })

  const subject = { kind: 'check', sector: null, actor: null } as const
  const recipients = async (about: typeof subject | { kind: 'check'; sector: null; actor: RowId } = subject) =>
    (await app.call('sendings.page', { subject: about })).recipients
  expect(
    (await recipients()).map(({ id, name, detail, addresses, reach, state }) => [
      id,
      name,
      detail,
      addresses,
      reach,
      state,
    ]),
  ).toEqual([
    [
      ...[unknown, 'Inconnue', 'Jamais vérifiée'],
      ['accueil@inconnue.exemple.fr', 'local@inconnue.exemple.fr', 'oriane@inconnue.exemple.fr'],
      ...['mail', 'toTell'],
    ],
    [old, 'Ancienne', 'Vérifiée le 10\u00a0janvier\u00a02024', [], 'none', 'told'],
    [recent, 'Récente', 'Vérifiée le 10\u00a0septembre\u00a02025', [], 'letter', 'toTell'],
    [typed, 'Tapée', 'Saisie le 10\u00a0octobre\u00a02025', [], 'none', 'toTell'],
    [dated, 'Datée', 'Mise à jour à la source le 10\u00a0novembre\u00a02025', [], 'none', 'toTell'],
  ])
  const states = async () => (await recipients()).map(({ state, noted }) => [state, noted?.on ?? null])
  await app.call('sendings.note', { subject, to: [unknown], way: null, on: '2026-11-24' })
  await app.call('sendings.note', { subject, to: [recent], way: 'letter', on: '2026-11-20' })
  expect(await states()).toEqual([
    ['told', '2026-11-24'],
    ['told', '2026-10-01'],
    ['told', '2026-11-20'],
    ['toTell', null],
    ['toTell', null],
  ])
  await app.call('history.undo', {})
  expect((await states())[2]).toEqual(['toTell', null])
  // One that was checked since is asked anew.
  await app.call('records.update', { record: 'actor', id: old, changes: { verifiedOn: '2026-11-02' } })
  expect(
    (await recipients({ kind: 'check', sector: null, actor: old })).map(({ state, noted }) => [state, noted]),
  ).toEqual([['toTell', null]])
})

test('each is sent its sheet, or a letter that says what is known of it', async () => {
  const app = await createReadyApp()
  const mill = await create(app, 'actor', { name: 'Le Moulin', emails: ['accueil@moulin.exemple.fr'] })
  const barn = await create(app, 'actor', {
    ...{ name: 'La Grange', street: '3 rue du Four', postcode: '69480', commune: 'Anse' },
  })
  const subject = { kind: 'check', sector: null, actor: null } as const
  const [job, other] = [randomUUID(), randomUUID()]
  expect(await app.call('sendings.drafts', { subject, to: [mill, barn], job })).toMatchObject({ drafts: 1 })
  const eml = Buffer.from(app.app.file(job)?.bytes ?? new Uint8Array()).toString('ascii')
  expect(eml).toContain('To: accueil@moulin.exemple.fr')
  expect(eml).toContain('filename="Fiche-de-mise-a-jour_Le-Moulin_2026-11-24.docx"')
  expect(await app.call('sendings.letters', { subject, to: [barn], job: other })).toMatchObject({ letters: 1 })
  const lines = paragraphsOf(app.app.file(other)?.bytes ?? new Uint8Array()).map((text) =>
    text.replaceAll('\u00a0', ' '),
  )
  expect(lines).toEqual(
    expect.arrayContaining([
      'La Grange\n3 rue du Four\n69480 ANSE',
      'Votre fiche dans l’annuaire de l’inclusion numérique : La Grange',
      'Adresse : 3 rue du Four, 69480 Anse',
    ]),
  )
  expect(await officeErrors(app.app.file(other)?.bytes ?? new Uint8Array())).toEqual([])
})

test('a structure without an address is written to at that of its only place', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', { name: 'Le Préau' })
  await create(app, 'place', { name: 'Local', actor, street: '12 rue du Gué', postcode: '69480', commune: 'Anse' })
  const subject = { kind: 'check', sector: null, actor: null } as const
  const [recipient] = (await app.call('sendings.page', { subject })).recipients
  expect(recipient).toMatchObject({ reach: 'letter', postal: '12 rue du Gué, 69480 Anse' })
  const job = randomUUID()
  await app.call('sendings.letters', { subject, to: [actor], job })
  const lines = paragraphsOf(app.app.file(job)?.bytes ?? new Uint8Array())
  expect(lines.map((text) => text.replaceAll('\u00a0', ' '))).toContain('Le Préau\n12 rue du Gué\n69480 ANSE')
})

test('the mail says what is known, asks for what is not, and is signed', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', {
    name: 'Le Préau',
    emails: ['accueil@preau.exemple.fr'],
    verifiedOn: '2025-03-01',
  })
  await create(app, 'place', {
    name: 'Local du Préau',
    actor,
    street: '12 rue du Gué',
    postcode: '69480',
    commune: 'Anse',
    phone: '+33474000001',
    openingHours: 'Tu 14:00-17:00; Th 09:00-12:00',
    services: ['procedures', 'basics'],
  })
  const about = { kind: 'check', sector: null, actor } as const
  const { subject, parts } = await app.call('sendings.message', { subject: about, to: actor })
  const body = parts.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')
  expect({ subject, body }).toEqual({
    subject: 'Votre fiche dans l’annuaire de l’inclusion numérique\u00a0: Le Préau',
    body: `Bonjour,

Nous tenons l’annuaire de l’inclusion numérique, qui sert à orienter les personnes vers le bon interlocuteur. Ce que nous savons de votre structure date du 1er mars 2025. Pouvez-vous vérifier la fiche de « Le Préau » ? La voici :

Le Préau
Courriel : accueil@preau.exemple.fr

Local du Préau
Adresse : 12 rue du Gué, 69480 Anse
Téléphone : 04 74 00 00 01
Horaires : Mardi 14 h 00 – 17 h 00 ; jeudi 9 h 00 – 12 h 00
Services : Aide aux démarches administratives, Maîtrise des outils numériques du quotidien

Si tout est juste, répondez simplement « C’est exact ». Sinon, répondez à ce message en écrivant ce qui change ou ce qui manque.

Merci de votre aide.

Ysaline MERLERIVE
Feuille de route France Numérique Ensemble
Département du Rhône, hors Métropole de Lyon`,
  })
})
