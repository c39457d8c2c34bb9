import { describe, expect, test } from 'vitest'
import type { TypedGuest } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { attend } from '../support/attend.ts'
import { create } from '../support/directory.ts'
import { forumDraft, meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

/** A meeting of a sector, in a directory that knows a structure and someone of it; and one more structure. */
const prepared = async () => {
  const app = await createReadyApp()
  const { sectors } = await app.call('meetings.choices', {})
  const sector = sectors[0]?.id as RowId
  const numa = await create(app, 'actor', { name: 'Numa', sector })
  const brume = await create(app, 'person', { lastName: 'BRUMECLAIRE', firstName: 'Églantine' })
  await create(app, 'post', { person: brume, actor: numa, title: 'Directrice' })
  const { id: meeting } = await app.call('meetings.create', { ...meetingDraft, sector, date: '2026-12-08' })
  return { app, sector, numa, brume, meeting }
}

const find = (app: TestApp, meeting: RowId, text: string) => app.call('invitations.find', { meeting, text })

const pasted = (app: TestApp, meeting: RowId, ...guests: TypedGuest[]) =>
  app.call('invitations.invite', { meeting, who: { kind: 'pasted', guests } })

const person = (lastName: string, firstName = '', more: object = {}): TypedGuest => ({
  kind: 'typed',
  lastName,
  firstName,
  structure: '',
  ...more,
})

const listed = async (app: TestApp, meeting: RowId) =>
  (await app.call('invitations.page', { meeting })).invitations.map(({ attendance: { lastName, structure } }) =>
    [lastName, structure].filter(Boolean).join(', '),
  )

test('a structure that is typed is known of today: none is to be verified for years', async () => {
  const app = await createReadyApp()
  const { id: meeting } = await app.call('meetings.create', { ...meetingDraft, date: '2026-12-08' })
  await pasted(app, meeting, person('NOISETTE', 'Ange', { structure: 'CSOC de Lornay' }), {
    kind: 'typedStructure',
    structure: 'La Fabrique à liens',
  })
  await app.call('arrivals.arrive', {
    meeting,
    who: { kind: 'new', lastName: 'LANUAGE', firstName: '', role: '', structure: 'UDAF', email: '' },
  })
  const { figures, todos } = await app.call('workspace.home', {})
  expect(figures.directory).toEqual({ actors: 3, fresh: 3 })
  expect(todos.filter(({ kind }) => kind === 'toCheck')).toEqual([])
})

describe('whom a text means', () => {
  test('someone known comes first when nobody else is meant, and is not offered as new', async () => {
    const { app, meeting, brume } = await prepared()
    const found = await find(app, meeting, 'brume')
    expect(found.known).toEqual([
      {
        kind: 'person',
        id: brume,
        name: 'BRUMECLAIRE Églantine',
        role: 'Directrice',
        structure: 'Numa',
        isInvited: false,
        came: false,
        email: null,
      },
    ])
    expect(found.typedFirst).toBe(false)
  })

  test('a structure of the directory is never read as a person, and comes before its people', async () => {
    const { app, meeting, numa } = await prepared()
    const found = await find(app, meeting, 'numa')
    expect(found.known.map(({ kind, id }) => [kind, id])[0]).toEqual(['structure', numa])
    expect(found.typed).toEqual([])
    expect((await find(app, meeting, 'Emmaüs Connect')).typed.map(({ read }) => read.kind)).toEqual(['structure'])
  })

  test('an unknown person of a known structure is added first; those of the structure stand under', async () => {
    const { app, meeting } = await prepared()
    const found = await find(app, meeting, 'Odette CHANTEPLUIE – Numa')
    expect(found).toMatchObject({
      typedFirst: true,
      typed: [
        {
          isNamesake: false,
          takesSector: false,
          read: { lastName: 'CHANTEPLUIE', firstName: 'Odette', structure: 'Numa' },
        },
      ],
    })
    expect(found.known.map(({ name }) => name)).toEqual(['BRUMECLAIRE Églantine', 'Numa'])
  })

  test('whoever is of no structure takes the sector, whatever rows have no name yet', async () => {
    const { app, meeting } = await prepared()
    await create(app, 'actor', { kind: 'association' })
    const { typed } = await find(app, meeting, 'Odette CHANTEPLUIE')
    expect(typed.map(({ takesSector }) => takesSector)).toEqual([true])
  })

  test('one word may be a name, or a structure: both are offered, and nothing is written', async () => {
    const { app, meeting } = await prepared()
    const { typed } = await find(app, meeting, 'Ormevive')
    expect(typed.map(({ read }) => read.kind)).toEqual(['person', 'structure'])
    expect(await listed(app, meeting)).toEqual([])
  })

  test('a namesake is told, and enters the directory when said to be somebody else', async () => {
    const { app, meeting, brume } = await prepared()
    const { typed, known } = await find(app, meeting, 'BRUMECLAIRE Églantine, mairie d’Affoux')
    expect(typed[0]).toMatchObject({ isNamesake: true, takesSector: true })
    expect(known.some(({ id }) => id === brume)).toBe(false)
    await pasted(app, meeting, person('BRUMECLAIRE', 'Églantine', { stranger: true, structure: 'mairie d’Affoux' }))
    const [one] = (await app.call('invitations.page', { meeting })).invitations
    expect(one?.attendance.person).not.toBe(brume)
  })
})

describe('who is typed', () => {
  test('takes the sector of the meeting, so that the next one finds them: a person alone, a structure, a person of a new one', async () => {
    const { app, sector, meeting } = await prepared()
    await pasted(
      app,
      meeting,
      person('ORMEVIVE', 'Silvère'),
      person('CHANTEPLUIE', 'Odette', { structure: 'Mairie de Beaujeu', role: 'Adjointe', civility: 'madame' }),
      { kind: 'typedStructure', structure: 'Emmaüs Connect', email: 'contact@emmaus.exemple.fr' },
    )
    expect(await listed(app, meeting)).toEqual(['CHANTEPLUIE, Mairie de Beaujeu', 'ORMEVIVE', 'Emmaüs Connect'])
    const { id: next } = await app.call('meetings.create', { ...meetingDraft, sector })
    const { rows } = await app.call('invitations.candidates', {
      meeting: next,
      filter: { sectors: [sector] },
      limit: 9,
    })
    expect(rows.map(({ name }) => name)).toEqual([
      'BRUMECLAIRE Églantine',
      'CHANTEPLUIE Odette',
      'ORMEVIVE Silvère',
      'Emmaüs Connect',
    ])
    expect(rows.find(({ name }) => name === 'ORMEVIVE Silvère')?.where).not.toBe('')
    const elsewhere = (await app.call('meetings.choices', {})).sectors[1]?.id as RowId
    const none = await app.call('invitations.candidates', { meeting: next, filter: { sectors: [elsewhere] }, limit: 9 })
    expect(none.total).toBe(0)
  })

  test('is one gesture, each once, those known by their own row; it is taken back whole', async () => {
    const { app, meeting, numa, brume } = await prepared()
    const { invited } = await pasted(
      app,
      meeting,
      person('ormevive', 'Silvère', { structure: 'La Grange' }),
      person('ORMEVIVE', 'Silvère'),
      person('BRUMECLAIRE', 'Églantine'),
      { kind: 'typedStructure', structure: 'numa' },
      { kind: 'typedStructure', structure: 'La Grange' },
      { kind: 'typedStructure', structure: 'la grange' },
    )
    expect(invited).toBe(4)
    const { invitations } = await app.call('invitations.page', { meeting })
    const of = (id: RowId) =>
      invitations.filter(({ attendance }) => attendance.person === id || attendance.actor === id)
    expect(of(brume)).toHaveLength(1)
    expect(of(numa).map(({ attendance }) => attendance.lastName)).toEqual(['BRUMECLAIRE', null])
    await app.call('history.undo', {})
    expect(await listed(app, meeting)).toEqual([])
    expect((await find(app, meeting, 'ormevive silvere')).known).toEqual([])
  })

  test('is somebody else alone of a list when they are said to be', async () => {
    const { app, meeting, brume } = await prepared()
    const odette = await create(app, 'person', { lastName: 'CHANTEPLUIE', firstName: 'Odette' })
    await pasted(
      app,
      meeting,
      person('BRUMECLAIRE', 'Églantine', { stranger: true }),
      person('BRUMECLAIRE', 'Églantine'),
      person('CHANTEPLUIE', 'Odette'),
    )
    const { invitations } = await app.call('invitations.page', { meeting })
    const persons = invitations.map(({ attendance }) => attendance.person)
    expect(persons).toHaveLength(3)
    expect(persons).toEqual(expect.arrayContaining([brume, odette]))
  })

  test('in the room too takes the sector of the meeting', async () => {
    const { app, sector, meeting } = await prepared()
    const who = {
      kind: 'new',
      lastName: 'LANUAGE',
      firstName: 'Théodule',
      role: '',
      structure: 'UDAF',
      email: '',
    } as const
    await app.call('arrivals.arrive', { meeting, who })
    const { rows } = await app.call('invitations.candidates', { meeting, filter: { sectors: [sector] }, limit: 9 })
    expect(rows.map(({ name }) => name)).toContain('LANUAGE Théodule')
  })
})

test('each line of a list is known, new, named already or not understood', async () => {
  const { app, meeting, brume } = await prepared()
  await app.call('invitations.invite', { meeting, who: { kind: 'ticked', persons: [brume], structures: [] } })
  const lines = ['Églantine BRUMECLAIRE, Numa', 'Numa', 'ORMEVIVE Silvère', 'Silvère Ormevive', '12', 'Emmaüs Connect']
  const read = await app.call('invitations.read', { meeting, lines })
  expect(read.map(({ state }) => state)).toEqual(['listed', 'known', 'new', 'listed', 'unread', 'new'])
})

test('a line of a list names whoever the directory knows in either order, and gives it the address that it lacks', async () => {
  const { app, meeting, brume, numa } = await prepared()
  const perrin = await create(app, 'person', { lastName: 'Perrin', firstName: 'Julie' })
  await app.call('invitations.invite', { meeting, who: { kind: 'ticked', persons: [perrin], structures: [] } })
  await create(app, 'actor', { name: 'Mission locale', emails: ['contact@mission.example'] })
  const lines = [
    'Julie Perrin, julie.perrin@feurs.example',
    'BRUMECLAIRE Églantine, e.brumeclaire@numa.example',
    'Numa, accueil@numa.example',
    'Mission locale, autre@mission.example',
    'Odon Lanuage, odon@exemple.example',
    'Lanuage Odon',
  ]
  const read = await app.call('invitations.read', { meeting, lines })
  expect(read.map(({ state, email }) => [state, email])).toEqual([
    ['listed', 'new'],
    ['known', 'new'],
    ['known', 'new'],
    ['known', 'other'],
    ['new', null],
    ['listed', null],
  ])
  expect(read[0]?.read).toMatchObject({ lastName: 'Perrin', firstName: 'Julie' })
  const { invited } = await pasted(
    app,
    meeting,
    person('Julie', 'Perrin', { email: 'julie.perrin@feurs.example' }),
    person('BRUMECLAIRE', 'Églantine', { email: 'e.brumeclaire@numa.example' }),
    { kind: 'typedStructure', structure: 'Numa', email: 'accueil@numa.example' },
    { kind: 'typedStructure', structure: 'Mission locale', email: 'autre@mission.example' },
  )
  expect(invited).toBe(3)
  const told = async () =>
    (await app.call('invitations.page', { meeting })).invitations.map(({ attendance, addresses }) => [
      attendance.person ?? attendance.actor,
      addresses,
    ])
  expect(await told()).toMatchObject([
    [brume, ['e.brumeclaire@numa.example']],
    [perrin, ['julie.perrin@feurs.example']],
    [expect.anything(), ['contact@mission.example']],
    [numa, ['accueil@numa.example']],
  ])
  await app.call('history.undo', {})
  expect(await told()).toEqual([[perrin, []]])
})

test('an address typed beside somebody known enters the directory, or is said to stay out of it', async () => {
  const { app, meeting, brume } = await prepared()
  const typed = 'e.brumeclaire@numa.example'
  const emailOf = async (text: string) => (await find(app, meeting, text)).known.find(({ id }) => id === brume)?.email
  expect(await emailOf(`BRUMECLAIRE Églantine, ${typed}`)).toEqual({ typed, told: 'new' })
  const invite = (email: string) =>
    app.call('invitations.invite', { meeting, who: { kind: 'ticked', persons: [brume], structures: [], email } })
  await invite(typed)
  const addresses = async () =>
    (await app.call('invitations.page', { meeting })).invitations.flatMap((invitation) => invitation.addresses)
  expect(await addresses()).toEqual([typed])
  expect(await emailOf(`BRUMECLAIRE Églantine, ${typed}`)).toBeNull()
  const other = 'autre@numa.example'
  expect(await emailOf(`BRUMECLAIRE Églantine, ${other}`)).toEqual({ typed: other, told: 'other' })
  await invite(other)
  expect(await addresses()).toEqual([typed])
})

test('someone whose row was joined to another since their invitation is on the list', async () => {
  const { app, meeting, brume, numa } = await prepared()
  const [first, second] = [brume, await create(app, 'person', { lastName: 'BRUMECLAIRE', firstName: 'Églantine' })]
  const [site, other] = [numa, await create(app, 'actor', { name: 'Numa' })]
  const invited = { kind: 'ticked' as const, persons: [second], structures: [other] }
  await app.call('invitations.invite', { meeting, who: invited })
  await app.call('records.update', { record: 'person', id: second, changes: { sameAs: first } })
  await app.call('records.update', { record: 'actor', id: other, changes: { sameAs: site } })
  const { known } = await find(app, meeting, 'brumeclaire eglantine')
  expect(known.map(({ id, isInvited }) => [id, isInvited])).toEqual([[first, true]])
  const read = await app.call('invitations.read', { meeting, lines: ['BRUMECLAIRE Églantine', 'Numa'] })
  expect(read.map(({ state }) => state)).toEqual(['listed', 'listed'])
})

describe('those of the last time', () => {
  /** An earlier meeting of the same series where one came, one excused herself, and a structure came. */
  const held = async () => {
    const known = await prepared()
    const { app, sector, brume, numa } = known
    const { id } = await app.call('meetings.create', { ...meetingDraft, sector, date: '2026-10-02' })
    const odette = await create(app, 'person', { lastName: 'CHANTEPLUIE', firstName: 'Odette', civility: 'madame' })
    await attend(app, id, { person: brume })
    const excused = await attend(app, id, { person: odette })
    await app.call('arrivals.mark', { attendances: [excused.id], status: 'excused' })
    await create(app, 'attendance', { meeting: id, actor: numa, structure: 'Numa', invited: true })
    return { ...known, odette }
  }

  test('are invited in one gesture, which says when it is done', async () => {
    const { app, meeting } = await held()
    const previous = async () => (await app.call('invitations.page', { meeting })).previous
    expect(await previous()).toMatchObject({ date: '2026-10-02', came: 1, excused: 1, left: 2 })
    expect(await app.call('invitations.invite', { meeting, who: { kind: 'previous' } })).toEqual({ invited: 2 })
    expect(await previous()).toMatchObject({ left: 0 })
    const { invitations } = await app.call('invitations.page', { meeting })
    expect(invitations.map(({ attendance, last }) => [attendance.lastName, last])).toEqual([
      ['BRUMECLAIRE', { status: 'present', date: '2026-10-02' }],
      ['CHANTEPLUIE', { status: 'excused', date: '2026-10-02' }],
    ])
    await app.call('history.undo', {})
    expect(await previous()).toMatchObject({ left: 2 })
  })

  test('who was invited before without a word noted since is not invited for the first time', async () => {
    const { app, sector, meeting, brume, odette, numa } = await held()
    const { id } = await app.call('meetings.create', { ...meetingDraft, sector, date: '2026-11-03' })
    const who = { kind: 'ticked' as const, persons: [brume, odette], structures: [numa] }
    for (const one of [id, meeting]) await app.call('invitations.invite', { meeting: one, who })
    const { invitations } = await app.call('invitations.page', { meeting })
    expect(invitations.map(({ last }) => [last?.status, last?.date])).toEqual([
      ['present', '2026-10-02'],
      ['excused', '2026-10-02'],
      [null, '2026-11-03'],
    ])
    const before = await app.call('invitations.page', { meeting: id })
    expect(before.invitations.map(({ last }) => last?.status)).toEqual(['present', 'excused', null])
  })

  test('who was represented did not come, and is invited too', async () => {
    const { app, sector, meeting } = await held()
    const { id } = await app.call('meetings.create', { ...meetingDraft, sector, date: '2026-11-03' })
    const lanuage = await create(app, 'person', { lastName: 'LANUAGE', firstName: 'Théodule' })
    const { id: line } = await attend(app, id, { person: lanuage })
    await app.call('arrivals.mark', { attendances: [line], status: 'represented' })
    const { previous } = await app.call('invitations.page', { meeting })
    expect(previous).toMatchObject({ date: '2026-11-03', came: 0, represented: 1, excused: 0, left: 1 })
  })

  test('are none without an earlier meeting of which something is noted', async () => {
    const { app, meeting } = await prepared()
    expect(await app.call('invitations.page', { meeting })).toMatchObject({ previous: null, neverCame: 1 })
  })
})

describe('a structure on the list without a name', () => {
  const invited = async (app: TestApp, meeting: RowId) =>
    (await app.call('invitations.page', { meeting })).invitations.map(
      ({ attendance: { lastName, structure, part } }) => [lastName, structure, part],
    )

  test('takes that of whoever of it is invited, known or new, and keeps its part', async () => {
    const { app, meeting, numa, brume } = await prepared()
    const { id: item } = await app.call('programme.addItem', { meeting, kind: 'stand', title: null })
    await app.call('programme.addSpeaker', { item, name: 'Numa', person: null, actor: numa })
    await app.call('invitations.invite', { meeting, who: { kind: 'speakers' } })
    await app.call('invitations.invite', { meeting, who: { kind: 'ticked', persons: [brume], structures: [] } })
    expect(await invited(app, meeting)).toEqual([['BRUMECLAIRE', 'Numa', 'speaker']])
    await app.call('history.undo', {})
    expect(await invited(app, meeting)).toEqual([[null, 'Numa', 'speaker']])
    await pasted(app, meeting, person('NOISETTE', 'Ange', { structure: 'Numa' }))
    await pasted(app, meeting, person('LANUAGE', 'Odon', { structure: 'Numa' }))
    expect(await invited(app, meeting)).toEqual([
      ['LANUAGE', 'Numa', 'participant'],
      ['NOISETTE', 'Numa', 'speaker'],
    ])
    // The structure speaks by those of it who are invited.
    expect((await app.call('invitations.page', { meeting })).speakers).toBe(0)
  })

  test('keeps its own line once it was told, or answered', async () => {
    const { app, meeting, numa, brume } = await prepared()
    await app.call('invitations.invite', { meeting, who: { kind: 'ticked', persons: [], structures: [numa] } })
    const [line] = (await app.call('invitations.page', { meeting })).invitations
    await app.call('records.update', {
      record: 'attendance',
      id: line?.attendance.id as RowId,
      changes: { answer: 'yes' },
    })
    await app.call('invitations.invite', { meeting, who: { kind: 'ticked', persons: [brume], structures: [] } })
    expect(await invited(app, meeting)).toEqual([
      ['BRUMECLAIRE', 'Numa', 'participant'],
      [null, 'Numa', 'participant'],
    ])
  })
})

describe('those who speak', () => {
  test('enter the directory as anyone does, and are invited as speakers in one gesture', async () => {
    const { app, sector, brume } = await prepared()
    const { id: meeting } = await app.call('meetings.create', { ...forumDraft, sector })
    const { id: item } = await app.call('programme.addItem', { meeting, kind: 'workshop', title: 'Mots de passe' })
    const add = (name: string, who: { person?: RowId; enters?: boolean }) =>
      app.call('programme.addSpeaker', { item, name, person: null, actor: null, ...who })
    await add('Silvère ORMEVIVE – La Grange à liens', { enters: true })
    await add('BRUMECLAIRE Églantine', { person: brume })
    await add('Emmaüs Connect', { enters: true })
    await add('tous', {})
    const { lines } = await app.call('programme.page', { meeting })
    expect(
      lines[0]?.speakers.map(({ speaker: { name, person, actor } }) => [name, person !== null, actor !== null]),
    ).toEqual([
      ['ORMEVIVE Silvère', true, false],
      ['BRUMECLAIRE Églantine', true, false],
      ['Emmaüs Connect', false, true],
      ['tous', false, false],
    ])
    expect((await app.call('invitations.page', { meeting })).speakers).toBe(3)
    expect(await app.call('invitations.invite', { meeting, who: { kind: 'speakers' } })).toEqual({ invited: 3 })
    const { invitations, speakers } = await app.call('invitations.page', { meeting })
    expect(speakers).toBe(0)
    expect(invitations.map(({ attendance: { lastName, part } }) => [lastName, part])).toEqual([
      ['BRUMECLAIRE', 'speaker'],
      ['ORMEVIVE', 'speaker'],
      [null, 'speaker'],
    ])
    expect((await find(app, meeting, 'ormevive')).known[0]).toMatchObject({
      structure: 'La Grange à liens',
      isInvited: true,
    })
  })

  test('at a meeting are those whom its agenda names whole', async () => {
    const { app, meeting } = await prepared()
    for (const speaker of ['Mme Églantine BRUMECLAIRE', 'tous', 'Mme ORMEVIVE'])
      await create(app, 'agendaItem', { meeting, kind: 'point', title: 'Accueil', speaker })
    expect((await app.call('invitations.page', { meeting })).speakers).toBe(1)
  })
})
