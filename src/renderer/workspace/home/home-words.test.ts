import { describe, expect, test } from 'vitest'
import type { HomeView } from '#shared/contract/workspace/workspace.ts'
import { meetingSummary } from '../../../../tests/support/meeting-summary.ts'
import { figureSentences } from './figure-sentences.ts'
import { homeSentence } from './home-sentence.ts'
import { readiness, unfinishedPage } from './readiness.ts'
import { todoWords } from './todo-words.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const meeting = meetingSummary()
const empty: HomeView = {
  today: '2026-11-24',
  next: null,
  nextGuests: null,
  later: [],
  todos: [],
  figures: { meetingsHeld: 0, lastMeeting: null, structuresMet: 0, directory: { actors: 0, fresh: 0 }, fiches: 0 },
  recent: [],
  firstSteps: [],
}

test('needs that wait too long are told with the oldest', () => {
  const words = (needs: number) => {
    const { fact, reason, verb } = todoWords({ kind: 'oldNeeds', needs, since: '2026-08-24' })
    return [fact, reason, verb].map(plain)
  }
  const reason = 'Le plus ancien a été exprimé le 24 août 2026.'
  expect(words(1)).toEqual(['Un besoin attend une réponse depuis plus de deux mois', reason, 'Voir le besoin'])
  expect(words(3)).toEqual(['Trois besoins attendent une réponse depuis plus de deux mois', reason, 'Voir les besoins'])
})

test('fiches that nobody bears are told as one or as several', () => {
  const words = (fiches: number) => {
    const { fact, reason, verb } = todoWords({ kind: 'bearerless', fiches })
    return [fact, reason, verb].map(plain)
  }
  expect(words(1)).toEqual([
    ...['Une fiche-action sans porteur', 'Personne ne répond encore de son avancement.', 'Désigner un porteur'],
  ])
  expect(words(2)).toEqual([
    ...['Deux fiches-actions sans porteur', 'Personne ne répond encore de leur avancement.', 'Désigner les porteurs'],
  ])
})

test('copies that fail are told with when, why, and the last that stands', () => {
  const words = (lastOn: string | null) => {
    const { fact, reason, verb, opens } = todoWords({
      kind: 'copiesFailing',
      since: '2026-11-03',
      lastOn,
      cause: 'Le disque est plein.',
    })
    return [fact, reason, verb, opens].map(plain)
  }
  expect(words('2026-11-02')).toEqual([
    'La sauvegarde échoue depuis le 3 novembre 2026',
    'Le disque est plein. La dernière réussie est du 2 novembre 2026.',
    'Voir les sauvegardes',
    'copies',
  ])
  expect(words(null).slice(0, 2)).toEqual(['Aucune sauvegarde n’a pu être faite', 'Le disque est plein.'])
})

test('a folder that is no place for a database is told, with what to do', () => {
  const { fact, reason } = todoWords({ kind: 'folderAtRisk', risk: 'synchronised' })
  expect(fact).toBe('Le dossier de Concerto est dans un dossier synchronisé')
  expect(reason).toContain('déplacez son dossier')
  expect(todoWords({ kind: 'folderAtRisk', risk: 'network' }).fact).toContain('disque du réseau')
})

test('bundles that wait are told with the day of the oldest', () => {
  const words = (bundles: number) => {
    const { fact, reason, verb } = todoWords({ kind: 'bundlesToRead', bundles, since: '2026-11-20' })
    return [fact, reason, verb].map(plain)
  }
  expect(words(1)).toEqual([
    'Un envoi reçu à lire',
    'Arrivé le 20 novembre 2026 : ce qu’il apporte n’est pas encore ici.',
    'Lire l’envoi',
  ])
  expect(words(2)).toEqual([
    'Deux envois reçus à lire',
    'Le plus ancien est arrivé le 20 novembre 2026 : ce qu’ils apportent n’est pas encore ici.',
    'Lire les envois',
  ])
})

describe('the sentence under the title', () => {
  test('says what waits, in the order of urgency', () => {
    const home: HomeView = {
      ...empty,
      next: meetingSummary({ date: '2026-12-06' }),
      todos: [
        { kind: 'minutesToFinish', meeting, emptySections: 0 },
        { kind: 'untreated', meeting, cells: 4, fiches: 3 },
        { kind: 'untreated', meeting, cells: 2, fiches: 1 },
      ],
    }
    expect(plain(homeSentence(home))).toBe(
      'Un compte-rendu à terminer, une réunion dans douze jours, six cases « Non traité ».',
    )
  })

  test('says what waits at the poste', () => {
    const todos = [
      { kind: 'copiesFailing', since: '2026-11-03', lastOn: null, cause: '' },
      { kind: 'bundlesToRead', bundles: 2, since: '2026-11-20' },
    ] as const
    expect(plain(homeSentence({ ...empty, todos }))).toBe('Sauvegarde à vérifier, deux envois à lire.')
  })

  test('is quiet when nothing waits', () => {
    expect(plain(homeSentence(empty))).toBe('Rien ne presse : aucune réunion n’est prévue.')
  })
})

describe('a row of « À faire »', () => {
  test.each([
    [{ kind: 'dayToFix', meeting } as const, '2e concertation – Secteur Nord : la nouvelle date est à fixer'],
    [
      { kind: 'minutesMissing', meeting, others: [] } as const,
      '2e concertation – Secteur Nord : le compte-rendu n’est pas commencé',
    ],
    [{ kind: 'minutesMissing', meeting, others: [meeting, meeting] } as const, 'Trois comptes-rendus à commencer'],
    [
      { kind: 'minutesToFinish', meeting, emptySections: 2 } as const,
      '2e concertation – Secteur Nord : le compte-rendu est à terminer',
    ],
    [
      { kind: 'untreated', meeting, cells: 6, fiches: 3 } as const,
      'Six cases « Non traité » dans trois fiches-actions',
    ],
    [{ kind: 'unknownStructures', meeting, persons: 1 } as const, 'Une personne présente sans structure'],
    [{ kind: 'duplicates', pairs: 3 } as const, 'Trois doublons probables dans l’annuaire'],
    [{ kind: 'toCheck', entries: 23, overdue: 9, never: 4 } as const, '23 entrées de l’annuaire à vérifier'],
    [{ kind: 'toCheck', entries: 8, overdue: 0, never: 8 } as const, 'Huit entrées de l’annuaire jamais vérifiées'],
  ])('%o', (todo, fact) => expect(plain(todoWords(todo).fact)).toBe(fact))

  test('counts the sections that are still empty', () => {
    const reason = (emptySections: number) => todoWords({ kind: 'minutesToFinish', meeting, emptySections }).reason
    expect(reason(2)).toBe('Quinze sections écrites, dont deux encore vides.')
    expect(reason(0)).toBe('Quinze sections écrites. Il reste à relire, puis à valider.')
  })
})

test('minutes that nobody began are one row, which names the first two', () => {
  const missing = (...others: readonly string[]) => {
    const named = others.map((title) => ({ ...meeting, title }))
    const todo = { kind: 'minutesMissing', meeting, others: named } as const
    return [todoWords(todo).reason, homeSentence({ ...empty, todos: [todo] })]
  }
  expect(missing('Webinaire')).toEqual([
    '2e concertation – Secteur Nord et Webinaire.',
    'Deux comptes-rendus à terminer.',
  ])
  expect(missing('Webinaire', 'Comité', 'Café')).toEqual([
    '2e concertation – Secteur Nord, Webinaire et deux autres.',
    'Quatre comptes-rendus à terminer.',
  ])
})

test('what was never verified is told apart from what was, long ago', () => {
  const reason = (entries: number, overdue: number, never: number) =>
    todoWords({ kind: 'toCheck', entries, overdue, never }).reason
  expect(reason(8, 0, 8)).toBe('Personne ne les a vérifiées depuis leur entrée.')
  expect(reason(1, 0, 1)).toBe('Personne ne l’a vérifiée depuis son entrée.')
  expect(reason(23, 9, 4)).toBe('Dont neuf vérifiées il y a plus de dix-huit mois et quatre jamais vérifiées.')
  expect(reason(3, 0, 0)).toBe('La dernière vérification a plus d’un an.')
})

test('figures are sentences, and a figure of nothing is left out', () => {
  const lastMeeting = { meeting, present: 14, newcomers: 5 }
  const directory = { actors: 62, fresh: 39 }
  expect(figureSentences({ meetingsHeld: 1, lastMeeting, structuresMet: 0, directory, fiches: 3 })).toEqual([
    { figure: '62', words: 'structures dans l’annuaire, dont 39 renseignées ou vérifiées depuis moins de six mois' },
    { figure: '1', words: 'réunion tenue' },
    { figure: '14', words: 'présents le 30\u00A0octobre\u00A02026, dont cinq pour la première fois' },
    { figure: '3', words: 'fiches-actions écrites' },
  ])
})

test('what a meeting lacks is told in the order one settles it', () => {
  const bare = meetingSummary({
    startsAt: null,
    endsAt: null,
    place: 'Mairie',
    present: 0,
    points: 0,
    planned: 0,
    sections: 0,
    written: false,
  })
  expect(readiness(bare)).toEqual([
    { label: 'Horaires', ready: false, words: 'à fixer' },
    { label: 'Lieu', ready: true, words: 'Mairie' },
    { label: 'Ordre du jour', ready: false, words: 'à composer' },
    { label: 'Participants', ready: false, words: 'liste à ouvrir' },
  ])
})

test('who was invited counts until someone is noted as present', () => {
  const participants = (present: number) => readiness(meetingSummary({ invited: 7, present }))[3]
  expect(plain(participants(0)?.words ?? '')).toBe('7 invités')
  expect(plain(participants(2)?.words ?? '')).toBe('2 personnes')
})

test('those invited are to be told, then to answer; what is unfinished first is where one goes on', () => {
  const forum = meetingSummary({ kind: 'forum', points: 0, programmed: 9, invited: 8, present: 0, state: 'preparing' })
  const guests = (told: number, answered: number) =>
    readiness(forum, { told, answered, replyBy: '2027-01-05' }).slice(4)
  expect(guests(0, 0)).toEqual([{ label: 'Prévenus', ready: false, words: '0 sur 8' }])
  expect(guests(8, 3).map(({ label, ready, words }) => [label, ready, plain(words)])).toEqual([
    ['Prévenus', true, '8 sur 8'],
    ['Réponses', false, '3 sur 8, avant le 5 janv.'],
  ])
  const opens = (told: number, answered: number) => unfinishedPage(readiness(forum, { told, answered, replyBy: null }))
  expect([opens(0, 0), opens(8, 3), opens(8, 8)]).toEqual([
    '/reunions/$meeting/prevenir',
    '/reunions/$meeting/inviter',
    '/reunions/$meeting',
  ])
  expect(readiness({ ...forum, present: 2 }, { told: 8, answered: 3, replyBy: null })).toHaveLength(4)
})

test('an agenda longer than its slot is not ready', () => {
  const agenda = (planned: number) => readiness(meetingSummary({ planned }))[2]
  expect(plain(agenda(195)?.words ?? '')).toBe('3 h 15 sur 3 h')
  expect([agenda(195)?.ready, agenda(180)?.ready]).toEqual([false, true])
})

test('a postponed meeting says from when and why', () => {
  const postponed = meetingSummary({ formerDate: '2026-10-30', offReason: 'Salle inondée' })
  expect(plain(todoWords({ kind: 'dayToFix', meeting: postponed }).reason)).toBe(
    'D’abord prévue le 30 octobre 2026. Salle inondée.',
  )
})
