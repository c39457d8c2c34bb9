import { ExchangesTabs } from '../../components/ExchangesTabs.tsx'
import { PageHead } from '../../components/PageHead.tsx'

export function ConflictsPage() {
  return (
    <>
      <PageHead title="Points à trancher" dense />
      <ExchangesTabs />
    </>
  )
}
