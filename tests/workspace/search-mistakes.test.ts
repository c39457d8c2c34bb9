import { expect, test } from 'vitest'
import type { RowCreation } from '#shared/contract/workspace/records.ts'
import { createReadyApp } from '../support/test-app.ts'

const ready = async () => {
  const app = await createReadyApp()
  const create = async (record: RowCreation['record'], values: object) =>
    (await app.call('records.create', { record, values } as RowCreation)).id
  const find = async (text: string, more: object = {}) => await app.call('search.find', { text, ...more })
  return { app, create, find, titles: async (text: string) => (await find(text)).hits.map(({ title }) => title) }
}

test('a word that nobody wrote is read as the nearest that somebody did, and it is told', async () => {
  const { create, find } = await ready()
  await create('meeting', { title: 'Grande concertation', kind: 'concertation' })
  await create('actor', { name: 'Concert et musique' })
  expect(await find('grand concertaion')).toMatchObject({
    readAs: 'grand concertation',
    hits: [{ kind: 'meeting', title: 'Grande concertation' }],
  })
  expect(await find('concert')).toMatchObject({ readAs: null, hits: [{ kind: 'actor' }, { kind: 'meeting' }] })
  // Too short, a number, or near to nothing.
  for (const text of ['grn', '2026x', 'zzzzzzz']) expect(await find(text)).toEqual({ readAs: null, hits: [], more: [] })
})

test('neighbours of the trade come after the words asked, and can be refused', async () => {
  const { create, find, titles } = await ready()
  await create('need', { text: 'Du matériel pour la salle' })
  await create('need', { text: 'Des ordinateurs pour la salle' })
  expect(await titles('matériel salle')).toEqual(['Du matériel pour la salle', 'Des ordinateurs pour la salle'])
  const { hits } = await find('matériel salle', { without: ['ordinateurs'] })
  expect(hits.map(({ title }) => title)).toEqual(['Du matériel pour la salle'])
  expect((await find('équipement')).hits[0]).toMatchObject({ title: 'Du matériel pour la salle' })
})

test('all that is written is found: formulations, campaigns and their questions, templates, text blocks, colleagues, partners', async () => {
  const { app, create, find, titles } = await ready()
  const state = await app.call('workspace.state', {})
  if (state.kind !== 'ready') throw new Error('Not ready')
  const sector = await create('sector', { name: 'Vallée Haute' })
  const changes = { name: 'Ysaline MERLERIVE', sector }
  await app.call('records.update', { record: 'member', id: state.member.id, changes } as never)
  expect((await find('merlerive')).hits).toMatchObject([
    { kind: 'member', id: state.member.id, title: 'Ysaline MERLERIVE', excerpt: 'Vallée Haute' },
  ])
  const campaign = await create('campaign', { name: 'Chiffres du printemps', period: '2026-T1' })
  await create('campaignQuestion', { campaign, text: 'Avez-vous un véhicule ?' })
  await create('formulation', { text: 'Prêter des tablettes', stage: 'first' })
  await create('textBlock', { name: 'Mentions', body: null })
  await create('meetingTemplate', { name: 'Réunion de rentrée' })
  const fiche = await create('fiche', { title: 'Un bus' })
  await create('ficheParty', { fiche, role: 'partner', name: 'Régie Mobile' })
  for (const [asked, title] of [
    ['printemps', 'Chiffres du printemps'],
    ['véhicule', 'Chiffres du printemps'],
    ['tablettes', 'Prêter des tablettes'],
    ['mentions', 'Mentions'],
    ['rentrée', 'Réunion de rentrée'],
    ['régie', 'Un bus'],
  ] as const)
    expect([asked, await titles(asked)]).toEqual([asked, [title]])
})

test('a vote is found by that word, which its decision does not say', async () => {
  const { create, titles } = await ready()
  const meeting = await create('meeting', { kind: 'concertation', title: 'Briquelande' })
  const decision = 'Ouvrir le samedi. Adopté : 5 pour, 1 contre, 2 abstentions.'
  await create('followUp', { kind: 'decision', meeting, text: decision })
  expect([await titles('vote'), await titles('scrutin samedi')]).toEqual([[decision], [decision]])
})

test('one kind alone gives many; of several, it is told which have more', async () => {
  const { create, find } = await ready()
  for (let n = 0; n < 9; n += 1) await create('actor', { name: `Relais ${n}` })
  await create('need', { text: 'Un relais' })
  const some = await find('relais')
  expect([some.hits.filter(({ kind }) => kind === 'actor').length, some.more]).toEqual([6, ['actor']])
  const actors = await find('relais', { kind: 'actor' })
  expect([actors.hits.length, actors.more]).toEqual([9, []])
})

test('what was written here last is told, the newest first, each thing once', async () => {
  const { app, create } = await ready()
  const need = await create('need', { text: 'Un lieu' })
  const fiche = await create('fiche', { title: 'Un bus' })
  await app.call('fiches.addStep', { fiche, parent: null, after: null, text: 'Choisir le bus' } as never)
  await app.call('records.update', { record: 'need', id: need, changes: { text: 'Un lieu le samedi' } } as never)
  expect((await app.call('search.written', {})).map(({ title }) => title).slice(0, 2)).toEqual([
    'Un lieu le samedi',
    'Un bus',
  ])
})

test('what is said of a meeting is found, and opens where it is said: its agenda, who came, its letter, its series', async () => {
  const { app, create, find } = await ready()
  const series = await create('series', { name: 'Mirabelles' })
  const meeting = await create('meeting', {
    title: 'Rentrée',
    kind: 'concertation',
    series,
    mail: 'À très vite, hirondelles',
  })
  await create('agendaItem', { meeting, kind: 'point', title: 'Quetzalcoatl au menu', position: 'a0' })
  await app.call('records.create', {
    record: 'attendance',
    values: { meeting, lastName: 'ZORGLUB', firstName: 'Ysoline', status: 'present', structure: 'Cie Truc' },
  } as RowCreation)
  for (const [asked, tab] of [
    ['quetzal', 'ordre-du-jour'],
    ['zorglub', 'presences'],
    ['cie truc', 'presences'],
    ['hirondelles', 'prevenir'],
    ['mirabelles', null],
  ] as const)
    expect([asked, (await find(asked)).hits]).toMatchObject([asked, [{ kind: 'meeting', title: 'Rentrée', tab }]])
})

test('what is followed of a fiche is found where it stands: comments of sectors, its budget, what is asked of the committee', async () => {
  const { create, find } = await ready()
  const fiche = await create('fiche', {
    ...{ title: 'Un bus', askedOfCommittee: 'Vérandaliser', budgetNote: 'hors brimborions', stateReason: 'Pluie' },
  })
  await create('ficheComment', { fiche, text: 'Le carburateur fuit' })
  for (const [asked, tab] of [
    ['vérandaliser', 'budget'],
    ['brimborions', 'budget'],
    ['carburateur', 'commentaires'],
    ['pluie', null],
  ] as const)
    expect([asked, (await find(asked)).hits]).toMatchObject([asked, [{ kind: 'fiche', title: 'Un bus', tab }]])
})

test('the message of a campaign is found, and the points of a template', async () => {
  const { create, titles } = await ready()
  await create('campaign', { name: 'Chiffres du printemps', period: '2026-T1', message: 'Merci aux hirondelles' })
  const template = await create('meetingTemplate', { name: 'Réunion de rentrée' })
  await create('agendaItem', { template, kind: 'point', title: 'Tour des galaxies', position: 'a0' })
  expect(await titles('hirondelles')).toEqual(['Chiffres du printemps'])
  expect(await titles('galaxies')).toEqual(['Réunion de rentrée'])
})

test('a question finds what its telling words say', async () => {
  const { create, titles } = await ready()
  await create('actor', { name: 'Mairie de Lornay' })
  expect(await titles('où est la mairie de Lornay ?')).toEqual(['Mairie de Lornay'])
})
