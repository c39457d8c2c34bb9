import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHours } from '../../read-hours.ts'
import { type WeekDay, weekDays, weekHours } from '../week.ts'
import { readWeek } from './read-week.ts'

const phrases: readonly (readonly [string, string | null])[] = [
  ['Lundi 9h-12h', 'Mo 09:00-12:00'],
  ['Les lundi, mardi, jeudi et vendredi de 8h45 à 16h15', 'Mo-Tu,Th-Fr 08:45-16:15'],
  ['du lundi au vendredi, de 9h30 à 12h30 et de 14h à 18h', 'Mo-Fr 09:30-12:30,14:00-18:00'],
  ['Jeudi de 13h à 16H30', 'Th 13:00-16:30'],
  ['vendredi de 10 à 12h', 'Fr 10:00-12:00'],
  ['Lundi au jeudi 8h-17h', 'Mo-Th 08:00-17:00'],
  ['Mardi au samedi 9h15-12h15/13h45-18h', 'Tu-Sa 09:15-12:15,13:45-18:00'],
  [
    'Lundi 9h-12h, mardi et jeudi 14h-17h ; samedi sur rendez-vous',
    'Mo 09:00-12:00; Tu,Th 14:00-17:00; Sa "sur rendez-vous"',
  ],
  ['Lundi : 9h-12h\nMardi : fermé\nMercredi : 14h-17h', 'Mo 09:00-12:00; We 14:00-17:00'],
  ['lun. 9h-12h mar. 14h-17h', 'Mo 09:00-12:00; Tu 14:00-17:00'],
  ['L-V 9h-17h', 'Mo-Fr 09:00-17:00'],
  ['L-S : 8h30-12h', 'Mo-Sa 08:30-12:00'],
  ['Lu Ma Me 9h-12h', 'Mo-We 09:00-12:00'],
  ['Lu-Ve 9:00-12:00 13:30-17:00', 'Mo-Fr 09:00-12:00,13:30-17:00'],
  ['Lun-Ven 9h-18h, Sam 9h-12h', 'Mo-Fr 09:00-18:00; Sa 09:00-12:00'],
  ['Tous les jours de 10h à 19h', 'Mo-Su 10:00-19:00'],
  ['7j/7 de 8h à 20h', 'Mo-Su 08:00-20:00'],
  ['24h/24 7j/7', 'Mo-Su 00:00-24:00'],
  ['Tous les jours sauf le dimanche, 9h-19h', 'Mo-Sa 09:00-19:00'],
  ['du lundi au vendredi sauf mercredi : 8h30-12h', 'Mo-Tu,Th-Fr 08:30-12:00'],
  ['Du lundi au vendredi 9h-17h sauf le mercredi', 'Mo-Tu,Th-Fr 09:00-17:00'],
  ['Du lundi au vendredi 9h-17h, sauf le mercredi 9h-12h', 'Mo-Tu,Th-Fr 09:00-17:00; We 09:00-12:00'],
  ['du mardi au samedi matin de 9h à 12h', 'Tu-Sa 09:00-12:00'],
  ['Mardi matin 9h-12h, jeudi après-midi 14h-17h', 'Tu 09:00-12:00; Th 14:00-17:00'],
  ['Lundi matin : 9h-12h ; après-midi : 14h-17h', 'Mo 09:00-12:00,14:00-17:00'],
  ['Fermé le lundi. Du mardi au samedi : 10h-18h', 'Tu-Sa 10:00-18:00'],
  ['Du mardi au samedi 10h-18h, fermé le lundi', 'Tu-Sa 10:00-18:00'],
  ['lundi au vendredi 9h-12h et 14h-17h - fermé le mercredi', 'Mo-Tu,Th-Fr 09:00-12:00,14:00-17:00'],
  ['mercredi de 9h à 11h, le mercredi de 15h à 17h', 'We 09:00-11:00,15:00-17:00'],
  ['De 9h à 17h du lundi au vendredi', 'Mo-Fr 09:00-17:00'],
  ['9h-12h / 14h-18h du lundi au jeudi, 9h-12h le vendredi', 'Mo-Th 09:00-12:00,14:00-18:00; Fr 09:00-12:00'],
  ['Lundi et vendredi : 8h à 12h – 13h30 à 17h', 'Mo,Fr 08:00-12:00,13:30-17:00'],
  ['Lundis et jeudis, 14 h 00 à 17 h 30', 'Mo,Th 14:00-17:30'],
  ['tous les mardis de 14h à midi et demi', null],
  ['tous les mercredis de 9h à midi', 'We 09:00-12:00'],
  ['Horaires d’ouverture : lundi-vendredi 08h30-12h00 13h30-17h00', 'Mo-Fr 08:30-12:00,13:30-17:00'],
  ['Ouvert du lundi au samedi de 9 heures à 19 heures 30', 'Mo-Sa 09:00-19:30'],
  ['LUNDI AU VENDREDI 8H30 12H30 - 14H 17H', null],
  ['Lundi au vendredi 9h/12h - 14h/17h', 'Mo-Fr 09:00-12:00,14:00-17:00'],
  ['Lundi 13h30-17h30 | Mardi 8h30-12h30 | Vendredi 13h30-16h', 'Mo 13:30-17:30; Tu 08:30-12:30; Fr 13:30-16:00'],
  [
    '- lundi : 9h-12h\n- mercredi : 9h-12h et 13h-17h\n- samedi : 10h-12h',
    'Mo 09:00-12:00; We 09:00-12:00,13:00-17:00; Sa 10:00-12:00',
  ],
  ['Lundi au vendredi 9h-18h sans interruption', 'Mo-Fr 09:00-18:00'],
  ['Lundi au vendredi 9h-17h sauf jours fériés', 'Mo-Fr 09:00-17:00; PH off'],
  ['Sur rendez-vous du lundi au vendredi de 9h à 17h', 'Mo-Fr 09:00-17:00 "sur rendez-vous"'],
  ['Mardi 9h-12h (sur RDV)', 'Tu 09:00-12:00 "sur RDV"'],
  ['Le week-end de 14h à 18h', 'Sa-Su 14:00-18:00'],
  ['LMMJV 9h-17h', 'Mo-Fr 09:00-17:00'],
  ['lundi/mardi/jeudi 9h-12h', 'Mo-Tu,Th 09:00-12:00'],
  ['Du Lundi au Vendredi De 08 h 30 à 12 h 00 Et de 13 h 30 à 17 h 00.', 'Mo-Fr 08:30-12:00,13:30-17:00'],
  ['mar : 14.00-18.30 / mer : 9.30-12.00', 'Tu 14:00-18:30; We 09:30-12:00'],
  // Words that say more than a week of hours.
  ['Lundi au vendredi 9h-17h hors vacances scolaires', null],
  ['Mardi 9h-12h une semaine sur deux', null],
  ['1er mercredi du mois de 14h à 17h', null],
  ['Horaires variables selon les permanences', null],
  ['Le jeudi de 9h00 à 12h00 et sur rendez-vous.', null],
  ['Mardi au jeudi 13h-18h, matin sur rendez-vous', null],
  ['Du lundi au vendredi', null],
  ['13H 16H30', null],
  ['9h-12h / 14h-17h', null],
  ['du mardi au samedi matin : 9h-12h / 14h-18h', null],
  ['Lundi à partir de 14h', null],
  ['Lundi au vendredi 9h-17h, mercredi 9h-12h', null],
  ['lundi 12 mars 9h-12h', null],
  ['lundi 9-12', null],
  ['Renseignements en mairie', null],
  ['Juillet et août : lundi 9h-12h', null],
  ['mardi (semaines paires) 14h-17h', null],
  ['samedi 20h-2h', null],
  ['lundi - mardi - jeudi 9h-12h', null],
  ['M. et V. 9h-12h', null],
  ['mardi 9h-12h sur rdv ; 14h-17h', null],
  [
    'Lundi au vendredi 9h-12h et 14h-17h, fermé le mercredi après-midi',
    'Mo-Tu,Th-Fr 09:00-12:00,14:00-17:00; We 09:00-12:00',
  ],
  ['Lundi au vendredi 9h-12h/14h-17h sauf vendredi après-midi', 'Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00'],
  ['Mardi 9h-12h 14h-18h. Samedi 9h-12h, samedi après-midi fermé', 'Tu 09:00-12:00,14:00-18:00; Sa 09:00-12:00'],
  ['Lundi au vendredi 9h-12h et 14h-17h, fermé lundi et mercredi après-midi', null],
  ['Mardi 9h-12h, fermé le mercredi matin', null],
  ['Lundi au vendredi 9h-17h, fermé le mercredi après-midi', null],
  ['Mercredi 14h-17h, fermé le mercredi après-midi', null],
  ['Fermé le lundi Mardi au samedi 10h-18h', 'Tu-Sa 10:00-18:00'],
]

test.each(phrases)('%j', (text, hours) => expect(readWeek(text)).toBe(hours))

test('whatever is read is what the program prints', async () => {
  for (const [, hours] of phrases) if (hours !== null) expect(await readHours(hours)).toMatchObject({ readable: true })
})

test.each([
  'Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00',
  'Tu 09:00-17:30; We 09:00-17:30',
  'Mo-Fr 09:00-12:00; PH off',
  'Sa 14:00-18:00 "sur rendez-vous"',
  '24/7',
])('what is told in OSM’s syntax stays as it is: %s', (hours) => expect(readWeek(hours)).toBe(hours))

describe('any week', () => {
  const order = Object.keys(weekDays) as readonly WeekDay[]
  type Day = readonly number[]
  const quarter = (least: number, most: number) =>
    fc.integer({ min: least * 4, max: most * 4 }).map((count) => count * 15)
  const morning = fc.tuple(quarter(7, 9), quarter(10, 13))
  const afternoon = fc.tuple(quarter(13, 15), quarter(16, 21))
  const day: fc.Arbitrary<Day> = fc.oneof(
    fc.constant([]),
    morning,
    afternoon,
    fc.tuple(morning, afternoon).map(([am, pm]) => [...am, ...pm]),
  )
  const week = fc.tuple(day, day, day, day, day, day, day).filter((days) => days.some((one) => one.length > 0))

  const french = (at: number): string => weekDays[order[at] as WeekDay]
  const h = (minutes: number, whole = 'h'): string => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    return rest === 0 ? `${hours}${whole}` : `${hours}h${String(rest).padStart(2, '0')}`
  }
  const pairs = (times: Day): readonly (readonly [number, number])[] =>
    times.flatMap((from, at) => (at % 2 === 0 ? [[from, times[at + 1] as number] as const] : []))
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  /** Ranks of the days that say the same. */
  const groups = (days: readonly Day[]) =>
    [...Map.groupBy([...days.keys()], (at) => String(days[at]))].flatMap(([, ranks]) => {
      const times = days[ranks[0] as number] as Day
      return times.length === 0 ? [] : [{ ranks, times }]
    })
  const runs = (ranks: readonly number[]): readonly (readonly [number, number])[] => {
    const found: [number, number][] = []
    for (const at of ranks) {
      const run = found.at(-1)
      if (run?.[1] === at - 1) run[1] = at
      else found.push([at, at])
    }
    return found
  }
  const enumerated = (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`

  const writers: Readonly<Record<string, (days: readonly Day[]) => string>> = {
    'day by day, a line each': (days) =>
      days
        .map((times, at) => {
          const hours = pairs(times).map(([from, to]) => `${h(from, 'h00')}-${h(to, 'h00')}`)
          return `${french(at)} : ${hours.length === 0 ? 'fermé' : hours.join(' / ')}`
        })
        .join('\n'),
    'in a sentence': (days) =>
      `Ouvert ${groups(days)
        .map(
          ({ ranks, times }) =>
            `les ${enumerated(ranks.map(french))} ${enumerated(pairs(times).map(([a, b]) => `de ${h(a)} à ${h(b)}`))}`,
        )
        .join(' ; ')}.`,
    'from a day to another': (days) =>
      groups(days)
        .map(({ ranks, times }) => {
          const named = runs(ranks).map(([a, b]) => (a === b ? `le ${french(a)}` : `du ${french(a)} au ${french(b)}`))
          return `${enumerated(named)}, ${pairs(times)
            .map(([from, to]) => `${h(from, ' h')} – ${h(to, ' h')}`)
            .join(' et ')}`
        })
        .join(', '),
    shortly: (days) =>
      groups(days)
        .map(({ ranks, times }) => {
          const named = runs(ranks).map(([a, b]) =>
            a === b ? french(a).slice(0, 3) : `${french(a).slice(0, 3)}.-${french(b).slice(0, 3)}.`,
          )
          return `${named.join('/')} ${pairs(times)
            .map(([from, to]) => `${clock(from)}-${clock(to)}`)
            .join(' ')}`
        })
        .join(' | '),
    'hours first': (days) =>
      groups(days)
        .map(
          ({ ranks, times }) =>
            `${pairs(times)
              .map(([from, to]) => `${h(from)}/${h(to)}`)
              .join(' - ')} : ${enumerated(ranks.map((at) => `${french(at)}s`))}`,
        )
        .join('\n'),
  }

  test.each(Object.entries(writers))('is read back from words: %s', (_name, write) =>
    fc.assert(
      fc.property(week, (days) => {
        const cells = days.map((times, at) => ({
          day: order[at] as WeekDay,
          text: '',
          said: { times, comment: null },
        }))
        expect(readWeek(write(days))).toBe(weekHours(cells).hours)
      }),
      { numRuns: 200 },
    ),
  )

  test('with a word more that may change it all, stays as it is written', () =>
    fc.assert(
      fc.property(
        week,
        fc.constantFrom('hors vacances scolaires', 'une semaine sur deux', 'en juillet', 'le 1er du mois', 'environ'),
        (days, more) => {
          for (const write of Object.values(writers)) expect(readWeek(`${write(days)} ${more}`)).toBeNull()
        },
      ),
      { numRuns: 50 },
    ))
})
