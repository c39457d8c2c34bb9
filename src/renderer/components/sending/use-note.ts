import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import type { sendingWays } from '#shared/records/workspace/sending.ts'
import { dayOf } from '../../words/dates.ts'
import { useGesture } from '../use-gesture.ts'
import { calledOf, notedDone } from './sending-words.ts'
import type { Telling } from './telling.ts'

/** Notes that what was prepared left, in one gesture: by the way each is reached, or by the one that is said. */
export function useNote({ subject, variants }: Pick<Telling, 'subject' | 'variants'>) {
  const noting = useGesture('sendings', 'note')
  return {
    busy: noting.isPending,
    /** @param then what follows once it is noted */
    note: (to: readonly Recipient[], way: keyof typeof sendingWays | null = null, then?: () => void) =>
      noting.act(
        { subject, to: to.map(({ id }) => id), way, on: dayOf(new Date()), variants },
        ({ noted }) => notedDone(noted, way, calledOf(subject)),
        then,
      ),
  }
}
