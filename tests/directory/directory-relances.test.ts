import { expect, test } from 'vitest'
import { create } from '../support/directory.ts'
import { createReadyApp } from '../support/test-app.ts'

test('structures are asked the longest unverified first, at their professional addresses only', async () => {
  const app = await createReadyApp()
  const old = await create(app, 'actor', { name: 'Ancienne', verifiedOn: '2024-01-10', askedOn: '2026-10-01' })
  const recent = await create(app, 'actor', { name: 'Récente', verifiedOn: '2025-09-10' })
  const unknown = await create(app, 'actor', { name: 'Inconnue', emails: ['accueil@inconnue.exemple.fr'] })
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

  expect(await app.call('directory.relances', { filter: { freshness: ['check', 'refresh'] } })).toEqual([
    {
      id: unknown,
      name: 'Inconnue',
      freshness: 'refresh',
      verifiedOn: null,
      askedOn: null,
      to: ['accueil@inconnue.exemple.fr', 'local@inconnue.exemple.fr', 'oriane@inconnue.exemple.fr'],
      places: 1,
    },
    {
      id: old,
      name: 'Ancienne',
      freshness: 'refresh',
      verifiedOn: '2024-01-10',
      askedOn: '2026-10-01',
      to: [],
      places: 0,
    },
    { id: recent, name: 'Récente', freshness: 'check', verifiedOn: '2025-09-10', askedOn: null, to: [], places: 0 },
  ])

  expect(await app.call('directory.markAsked', { ids: [unknown, recent] })).toBeNull()
  const asked = await app.call('directory.relances', { filter: { freshness: ['check', 'refresh'] } })
  expect(asked.map(({ askedOn }) => askedOn)).toEqual(['2026-11-24', '2026-10-01', '2026-11-24'])
  await app.call('history.undo', {})
  const undone = await app.call('directory.relances', { filter: { freshness: ['check', 'refresh'] } })
  expect(undone.map(({ askedOn }) => askedOn)).toEqual([null, '2026-10-01', null])
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
  const mail = await app.call('directory.relanceMail', { actor })
  expect({ ...mail, body: mail.body.replaceAll('\u00a0', ' ') }).toEqual({
    to: ['accueil@preau.exemple.fr'],
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
