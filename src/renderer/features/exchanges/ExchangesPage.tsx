import { ExchangesTabs } from '../../components/ExchangesTabs.tsx'
import { PageHead } from '../../components/PageHead.tsx'

export function ExchangesPage() {
  return (
    <>
      <PageHead title="Échanges" dense />
      <ExchangesTabs />
    </>
  )
}
