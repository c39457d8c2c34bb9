import { inFigures } from '#shared/text/french-numbers.ts'
import type { TurnoutFigures, TurnoutKey } from './turnout.ts'

type Counted = Pick<TurnoutFigures, 'counts' | 'epci' | 'qualified'>

/** Those that say nothing where nobody was noted as invited. */
const ofInvitations: ReadonlySet<TurnoutKey> = new Set(['invited', 'invitedPresent', 'uninvited'])

/** A figure as one reads it: « 12 (60 %) » of those invited, « 2 sur 9 » of the EPCI, « – » where nothing can be said, « non renseigné » where nobody said. */
export const turnoutFigure = ({ counts, epci, qualified }: Counted, key: TurnoutKey): string => {
  const count = counts[key]
  if (ofInvitations.has(key) && counts.invited === 0) return '–'
  if (key === 'absentEpci') return epci === 0 ? '–' : `${inFigures(count)} sur ${inFigures(epci)}`
  if (key === 'elected' && counts.present > 0 && qualified === 0) return 'non renseigné'
  const whole = wholeOf[key]
  return whole === undefined || counts[whole] === 0
    ? inFigures(count)
    : `${inFigures(count)}\u00a0(${Math.round((100 * count) / counts[whole])}\u00a0%)`
}

/** What a figure is a part of. */
const wholeOf: Readonly<Partial<Record<TurnoutKey, TurnoutKey>>> = {
  invitedPresent: 'invited',
  uninvited: 'present',
  newPersons: 'present',
  newStructures: 'structures',
  outsideField: 'present',
  elected: 'present',
}
