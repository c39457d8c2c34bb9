import { call } from '../../api/api.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { tellDone } from '../../components/tell-done.tsx'

/** Comes back to what was there before a copy was put back. The dialog that offered it is gone by then. */
export const takeBack = async (before: string): Promise<void> => {
  try {
    await call('backups', 'restore', { name: before })
    tellDone('Tout est revenu comme avant le retour en arrière')
  } catch (thrown) {
    pageFailure.set(errorOf(thrown))
  }
}
