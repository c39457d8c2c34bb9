import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import type { sendingWays } from '#shared/records/workspace/sending.ts'
import { dayOf } from '../../words/dates.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { useGesture } from '../use-gesture.ts'
import type { Telling } from './telling.ts'

type Way = keyof typeof sendingWays

/** Notes that what was prepared left: by the way each is reached, or by another that is said. */
export function useNote({ subject, variants }: Pick<Telling, 'subject' | 'variants'>) {
  const noting = useGesture('sendings', 'note')
  return {
    busy: noting.isPending,
    note: (to: readonly Recipient[], said?: Way) => {
      const on = dayOf(new Date())
      for (const [way, some] of Map.groupBy(to, ({ reach }): Way => said ?? (reach === 'letter' ? 'letter' : 'mail')))
        noting.act({ subject, to: some.map(({ id }) => id), way, on, variants }, ({ noted }) =>
          way === 'aside'
            ? sentenceCase(counted(noted, 'personne laissée de côté', 'personnes laissées de côté', 'f'))
            : sentenceCase(counted(noted, 'envoi noté', 'envois notés')),
        )
    },
  }
}
