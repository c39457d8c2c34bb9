import type { RowId } from '#shared/kernel/ids.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { counted, inFigures, plural } from '#shared/text/french-numbers.ts'
import { daysOf, type Period, shortPeriod } from '#shared/text/period.ts'
import { countedPeriods, type Place, type Reading, unconfirmedOf } from './reading.ts'
import { isReceived } from './who-answered.ts'

/** Why the figures of a place may still change, each in words: « la période n’est finie que le 31 décembre 2026 ». */
export const provisionalReasons = (reading: Reading, place: Place = null): readonly string[] => {
  const { report } = reading
  const answers = (report.campaign?.answers ?? []).filter(({ sector }) => place === null || sector?.id === place)
  const whole = answers.filter(isReceived)
  const awaited = awaitedBy(reading, place)
  const earlier = [...awaited.keys()].filter((period) => period !== report.period)
  const silent = new Set(answers.filter((one) => !isReceived(one)).map(({ actor }) => actor))
  const partly = [...(awaited.get(report.period) ?? [])].filter((actor) => !silent.has(actor)).length
  const doubted = unconfirmedOf(reading, place).length
  const answered = `${plural(whole.length, 'réponse reçue', 'réponses reçues')} sur ${inFigures(answers.length)}`
  const withoutAll = counted(partly, 'sans tous ses chiffres', 'sans tous leurs chiffres', 'f')
  return [
    ...(daysOf(report.period).last >= report.day
      ? [`la période n’est finie que le ${longDate(daysOf(report.period).last)}`]
      : []),
    ...(answers.length > whole.length || (answers.length > 0 && partly > 0)
      ? [partly > 0 ? `${answered}, dont ${withoutAll}` : answered]
      : partly > 0
        ? ['des réponses sont attendues']
        : []),
    ...(earlier.length === 0 ? [] : [`des réponses sont attendues pour ${earlier.map(shortPeriod).join(', ')}`]),
    ...(doubted === 0 ? [] : [`${counted(doubted, 'chiffre est', 'chiffres sont')} à confirmer`]),
  ]
}

/** Structures something is awaited of, by the period it is awaited for; what they gave and have to confirm is there. */
const awaitedBy = (reading: Reading, place: Place): ReadonlyMap<Period, ReadonlySet<RowId>> => {
  const found = new Map<Period, Set<RowId>>()
  for (const indicator of reading.told)
    for (const period of countedPeriods(indicator))
      for (const { actor, why, awaited } of reading.completeness(indicator.id, period, place).missing)
        if (awaited && why !== 'toConfirm') found.set(period, (found.get(period) ?? new Set()).add(actor))
  return found
}
