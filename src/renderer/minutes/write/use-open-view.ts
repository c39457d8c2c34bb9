import { useNavigate } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import type { MinutesView } from './ViewSwitch.tsx'

/** From one of the views of minutes to the others. */
export function useOpenView(meeting: RowId, here: MinutesView): (view: MinutesView) => void {
  const navigate = useNavigate()
  return (view) => {
    if (view === here) return
    if (view === 'relecture' || view === 'retours' || view === 'versions')
      return void navigate({ to: `/comptes-rendus/$meeting/${view}`, params: { meeting } })
    void navigate({
      to: '/comptes-rendus/$meeting',
      params: { meeting },
      search: view === 'apercu' ? { vue: view } : {},
    })
  }
}
