import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { dictionaryGroups } from '#shared/records/indicators/indicator/dictionary-order.ts'
import { fitsOf } from '#shared/records/meetings/agenda-item/fit-agenda.ts'
import { plannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import { isAwaited, isLate } from '#shared/records/meetings/awaited.ts'
import { records } from '#shared/records/records.ts'
import { stakesOrigin } from '#shared/records/roadmap/axis-sheet.ts'
import { isLongAwaited } from '#shared/records/roadmap/long-awaited.ts'
import type { Period } from '#shared/text/period.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { probableDuplicates } from '../support/probable-duplicates.ts'
import { createReadyApp, createTestApp, type TestApp } from '../support/test-app.ts'

/** Of the demo's figures, over on the day tests are on. */
const quarter = '2026-T3' as Period

const demo = join(import.meta.dirname, '../../resources/demo')

const minutesAt = async (app: TestApp, date: string) => {
  const meeting = (await app.call('meetings.list', {})).find((one) => one.date === date)
  if (meeting === undefined) throw new Error(`No meeting on ${date}`)
  return app.call('minutes.get', { meeting: meeting.id })
}

describe('the demo workspace', () => {
  test('has three sectors, two series, and meetings in every state a home page speaks of', async () => {
    const app = await createDemoApp()
    const choices = await app.call('meetings.choices', {})
    expect(choices.sectors.map(({ name }) => name)).toEqual(['Amont', 'Plaine', 'Plateau'])
    expect(choices.series.map(({ name }) => name)).toEqual([
      'Comité de pilotage',
      'Concertations de la feuille de route',
    ])
    const meetings = await app.call('meetings.list', {})
    expect(
      meetings.map(({ date, title, state, sections, present }) => [date, title, state, sections, present]),
    ).toEqual([
      [null, '2e concertation – Secteur Plateau', 'postponed', 0, 0],
      ['2027-01-04', 'Forum du numérique de la Plaine', 'preparing', 0, 0],
      ['2026-12-17', '2e comité de pilotage', 'preparing', 0, 0],
      ['2026-12-07', '2e concertation – Secteur Amont', 'preparing', 0, 0],
      ['2026-11-24', 'Groupe de travail – Le bus du numérique', 'running', 3, 5],
      ['2026-11-05', '2e concertation – Secteur Plaine', 'toValidate', 18, 16],
      ['2026-10-15', 'Café rencontre du plateau', 'toValidate', 0, 5],
      ['2026-09-29', '1re concertation – Secteur Plateau', 'toValidate', 0, 8],
      ['2026-09-24', '1re concertation – Secteur Amont', 'toValidate', 5, 10],
      ['2026-09-22', '1re concertation – Secteur Plaine', 'toValidate', 0, 13],
      ['2026-09-10', '1er comité de pilotage', 'validated', 5, 5],
      ['2026-06-30', 'Webinaire de présentation de la démarche', 'toValidate', 0, 0],
      ['2026-06-18', '2e forum de la médiation numérique', 'toValidate', 0, 20],
      ['2025-10-09', '1er forum de la médiation numérique', 'toValidate', 0, 10],
    ])
  })

  test('has a forum whose letters are signed, dated and addressed', async () => {
    const app = await createDemoApp()
    const forum = (await app.call('meetings.list', {})).find(({ title }) => title === 'Forum du numérique de la Plaine')
    if (forum === undefined) throw new Error('no forum')
    const { missing, remarks, recipients } = await app.call('sendings.page', {
      subject: { kind: 'invitation', meeting: forum.id },
    })
    expect([missing, remarks]).toEqual([[], []])
    expect(recipients.filter(({ postal }) => postal === null)).toEqual([])
  })

  test('prepares a meeting that is too long, with something left by the last one', async () => {
    const app = await createDemoApp()
    const { next: own, later } = await app.call('workspace.home', {})
    // The lead goes on; the one of this agenda is of another sector, and sooner than that of the whole département.
    expect([own?.sector, later[0]?.sector, later[1]?.sector]).toEqual(['Plaine', 'Amont', null])
    const [next] = later
    if (next === undefined) throw new Error('no meeting to come')
    const { agenda, meeting } = await app.call('meetings.page', { id: next.id })
    expect(plannedAgenda(agenda, meeting)).toMatchObject({ slot: 180, excess: 15, unknown: 0 })
    expect(agenda.map(({ kind, support }) => [kind, support])).toContainEqual(['pause', null])
    expect(fitsOf(agenda, 15)[0]).toMatchObject({ kind: 'rounds', minutes: 20 })
    expect(await app.call('agenda.carryOver', { meeting: next.id })).toMatchObject([
      { kind: 'point', point: { title: 'Aller vers les hameaux sans transport', outcome: 'untreated' } },
      { kind: 'followUp', followUp: { bearer: 'AIGREMOUSSE Léonce', state: 'open' } },
    ])
  })

  test('has decisions and tasks to be done, what is late first, borne by people it knows', async () => {
    const app = await createDemoApp()
    const { lines, today } = await app.call('followUps.list', { meeting: null })
    expect(lines.map(({ followUp }) => [isAwaited(followUp), isLate(followUp, today)])).toEqual([
      [true, true],
      [true, true],
      [true, false],
      [true, false],
      [true, false],
      [false, false],
      [false, false],
    ])
    expect(lines.filter(({ followUp }) => followUp.bearerPerson !== null).length).toBeGreaterThan(1)
  })

  test('has told most guests of the next concertation, and given its first minutes to some', async () => {
    const app = await createDemoApp()
    const meetings = await app.call('meetings.list', {})
    const told = async (kind: 'invitation' | 'minutes', title: string) => {
      const meeting = meetings.find((one) => one.title === title)?.id as RowId
      const { recipients, today } = await app.call('sendings.page', { subject: { kind, meeting } })
      expect(recipients.every(({ noted }) => noted === null || (noted.on ?? '') < today)).toBe(true)
      return recipients.map(({ name, state, noted }) => [name, state, noted?.way ?? null])
    }
    expect(await told('invitation', '2e concertation – Secteur Amont')).toEqual([
      ['BRANCHENEUVE Philippine', 'told', 'mail'],
      ['CLOCHEROUSSE Isaure', 'told', 'mail'],
      ['COQUELIBRE Eustache', 'toTell', null],
      ['ÉTANGVERT Corentin', 'told', 'mail'],
      ['JONCDEMER Théophane', 'told', 'letter'],
      ['MOUSSERONDE Léopoldine', 'toTell', null],
      ['PAILLEROUGE Honorine', 'told', 'mail'],
    ])
    expect((await told('minutes', '1er comité de pilotage')).map(([, state]) => state)).toEqual([
      'told',
      'toTell',
      'toTell',
      'told',
      'toTell',
    ])
    const { todos } = await app.call('workspace.home', {})
    expect(
      todos.flatMap((todo) => (todo.kind === 'minutesToGive' ? [[todo.meeting.title, todo.persons]] : [])),
    ).toEqual([['1er comité de pilotage', 3]])
  })

  test('has marked what its minutes are remembered for, and said the essential of them', async () => {
    const { meeting, sections } = await minutesAt(await createDemoApp(), '2026-11-05')
    expect(meeting.essential).toMatch(/^Le groupe a précisé les trois axes/)
    const styles = sections.flatMap(({ body }) => JSON.stringify(body).match(/"style":"(?:takeaway|question)"/g) ?? [])
    expect(styles.map((style) => style.includes('takeaway'))).toEqual([true, true, false, false, true])
  })

  test('says which département it plays, though no list knows it', async () => {
    const app = await createDemoApp()
    expect(await app.call('workspace.state', {})).toMatchObject({
      kind: 'ready',
      demo: true,
      espace: { departementCode: '00', departementName: 'Département de la Haute-Lisière' },
      member: { name: 'Aurore LISERON' },
    })
  })

  test('holds one complete compte-rendu, all of it recognised', async () => {
    const minutes = await minutesAt(await createDemoApp(), '2026-11-05')
    const numbers = minutes.sections
      .filter(({ level, kind }) => level === 1 && kind !== 'front')
      .map(({ numbering, forcedNumber }) => forcedNumber ?? numbering)
    expect(numbers).toEqual([...Array(7).fill('auto'), 'none', 9])
    expect(minutes.axes.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(minutes.axisSheets.flatMap((sheet) => Object.values(sheet)).filter((cell) => cell === null)).toEqual([])
    expect(minutes.fiches.map(({ number, feasibility, impact }) => [number, feasibility, impact])).toEqual([
      [1, 'medium', 'untreated'],
      [1, 'untreated', 'untreated'],
      [1, 'high', 'untreated'],
    ])
    expect(minutes.fiches.map(({ interested, complements }) => [interested !== null, complements !== null])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ])
    const unknown = minutes.attendances.filter(({ structure }) => structure === null)
    expect(unknown.map(({ lastName }) => lastName)).toEqual(['NEIGEVIVE'])
  })

  test('has needs in every state, one that waits too long, and news that answer them', async () => {
    const app = await createDemoApp()
    const { lines, today } = await app.call('needs.list', {})
    expect(lines.map(({ need }) => [need.state, need.fiche !== null])).toEqual([
      ['open', false],
      ['open', true],
      ['open', false],
      ['open', false],
      ['open', true],
      ['answered', true],
      ['answered', false],
      ['dropped', false],
    ])
    expect(lines.filter(({ need }) => isLongAwaited(need, today))).toHaveLength(2)
    expect(
      lines.every(({ need, actor, meeting }) => need.origin === 'public' || actor !== null || meeting !== null),
    ).toBe(true)
    expect(lines.filter(({ area }) => area !== null).map(({ area }) => area)).toEqual([
      'Pontvermeil',
      'CC des Sources',
      'Les Hameaux-Réunis',
      'Beaulorme',
    ])
    const news = (await app.call('news.list', {})).lines
    expect(news).toHaveLength(8)
    expect(news.filter(({ publishedOn }) => publishedOn === null).map(({ title }) => title)).toEqual([
      'Un forum au printemps',
    ])
    expect(news.filter(({ fiche }) => fiche !== null)).toHaveLength(6)
    const answered = lines.filter(({ need }) => need.state === 'answered')
    for (const { need } of answered) expect((await app.call('needs.get', { need: need.id })).news).toHaveLength(1)
  })

  test('has a dictionary with figures, targets that someone decided, and a definition that changed', async () => {
    const app = await createDemoApp()
    const { indicators, targets, axes } = await app.call('indicators.list', {})
    const find = (name: string) => indicators.find((one) => one.name === name)?.id as RowId
    expect(dictionaryGroups(indicators, axes).map(({ axis, computed }) => [axis?.number, computed])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [undefined, true],
    ])
    expect(targets.every(({ decidedBy, decidedOn }) => decidedBy !== null && decidedOn !== null)).toBe(true)
    const supports = await app.call('indicators.get', { indicator: find('Accompagnements') })
    expect(supports).toMatchObject({ given: { actors: 12, sectors: 3 }, versions: [], fiches: [{}] })
    const ages = supports.breakdowns.find(({ breakdown }) => breakdown.name === 'Âge')?.items ?? []
    const { figures } = await app.call('indicators.figures', { indicator: supports.indicator.id, periods: [quarter] })
    const sum = (of: typeof figures) => of.reduce((total, { value }) => total + Number(value), 0)
    expect(sum(figures.filter(({ item }) => ages.some(({ id }) => id === item)))).toBe(
      sum(figures.filter(({ item }) => item === null)),
    )
    const equipment = await app.call('indicators.get', { indicator: find('Équipements vendus ou donnés') })
    expect(equipment.versions.map(({ until }) => until)).toEqual(['2026-04-01'])
    expect(equipment.versions[0]?.definition).toMatch(/ou prêtés\.$/)
  })

  test('lets persons return from one meeting to the next', async () => {
    const app = await createDemoApp()
    expect((await app.call('workspace.home', {})).figures).toMatchObject({
      meetingsHeld: 9,
      lastMeeting: { present: 16, newcomers: 5 },
      fiches: 9,
    })
  })

  test('has two forums behind it, evaluated, and the second can be told apart from the first', async () => {
    const app = await createDemoApp()
    const forum = (await app.call('meetings.list', {})).find(({ title }) => title.startsWith('2e forum'))
    const meeting = forum?.id as RowId
    const { replies, present, questions, earlier } = await app.call('evaluations.results', { meeting })
    expect([replies, present, earlier.map((one) => one.replies)]).toEqual([20, 20, [8]])
    const [mean, , , place] = questions.map(({ tally, before }) => [tally.mean, before[0]])
    expect([mean, place]).toEqual([
      [4.1, 3.5],
      [3.75, 3.125],
    ])
    const { counts, epci, earlier: forums } = await app.call('turnout.page', { meeting })
    expect([counts, epci]).toMatchInlineSnapshot(`
      [
        {
          "absentEpci": 1,
          "elected": 2,
          "invited": 18,
          "invitedPresent": 16,
          "newPersons": 10,
          "newStructures": 10,
          "outsideField": 2,
          "present": 20,
          "structures": 20,
          "uninvited": 4,
        },
        5,
      ]
    `)
    expect(forums.map(({ counts: { present, newPersons } }) => [present, newPersons])).toEqual([[10, 10]])
  })

  test('is a sound workspace, played without a word in the log', async () => {
    const app = await createTestApp()
    await app.call('workspace.loadDemo', {})
    expect(await app.call('workspace.check', {})).toMatchObject({ problems: [], waiting: 0, contested: 4 })
    // This poste, and that of the colleague.
    expect(app.logged.map(([code]) => code)).toEqual(['opened', 'opened'])
  })

  test('one structure was entered twice, with its place, and nothing else looks double', async () => {
    const app = await createDemoApp()
    const pairs = await probableDuplicates(app)
    expect(pairs.map(({ record, first, second }) => [record, first.name, second.name])).toEqual([
      ['actor', 'Association Le Clic voisin', 'Clic voisin Fontaubier'],
      ['place', 'Local du Clic voisin', 'Clic voisin'],
    ])
  })

  test('is refused where somebody already works', async () => {
    const app = await createDemoApp()
    await expect(app.call('workspace.loadDemo', {})).rejects.toMatchObject({ error: { code: 'already-set-up' } })
    const real = await createReadyApp()
    await expect(real.call('workspace.loadDemo', {})).rejects.toMatchObject({ error: { code: 'already-set-up' } })
    expect(await real.call('workspace.state', {})).toMatchObject({ demo: false })
  })
})

const seed = join(import.meta.dirname, '../../../shared/seed/compte-rendu.md')

describe.skipIf(!existsSync(seed))('the demo beside the example minutes (../shared/seed is needed)', () => {
  const example = existsSync(seed) ? readFileSync(seed, 'utf8') : ''
  const own = comparable(
    readdirSync(demo)
      .map((name) => readFileSync(join(demo, name), 'utf8'))
      .join('\n'),
  )

  test('has none of its sentences', () => {
    const sentences = comparable(example)
      .split(/[\n|>]|<br>|(?<=[.!?]) /)
      .map((line) => line.replace(/^[\s#–§\d.:-]+|[\s:-]+$/g, ''))
      .filter((line) => line.split(' ').length > 4 && !method.has(line))
    expect(sentences.filter((sentence) => own.includes(sentence))).toEqual([])
  })

  test('has none of its names', () => {
    const names = example.match(/\b\p{Lu}{5,}(?:-\p{Lu}+)*(?= \p{Lu}\p{Ll})/gu) ?? []
    expect(names.filter((name) => own.includes(comparable(name)))).toEqual([])
  })
})

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('*', '')
    .replaceAll('’', "'")
    .replace(/[^\S\n]+/g, ' ')
}

/** What every minutes of this method print: the labels of the grids, and the programme's name. */
const method: ReadonlySet<string> = new Set(
  [
    'Feuille de route “FRANCE NUMÉRIQUE ENSEMBLE”',
    stakesOrigin,
    ...Object.values(records).flatMap(({ fields }) => Object.values(fields).map(({ label }) => label)),
  ].map(comparable),
)
