import { ExchangesTabs } from '../../components/ExchangesTabs.tsx'
import { PageHead } from '../../components/PageHead.tsx'

export function JournalPage() {
  return (
    <>
      <PageHead title="Journal des échanges" dense />
      <ExchangesTabs />
    </>
  )
}
