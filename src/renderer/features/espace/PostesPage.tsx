import { ExchangesTabs } from '../../components/ExchangesTabs.tsx'
import { PageHead } from '../../components/PageHead.tsx'

export function PostesPage() {
  return (
    <>
      <PageHead title="Postes" dense />
      <ExchangesTabs />
    </>
  )
}
