import { Box, Button } from '@mantine/core'
import { useState } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { FileButton } from '../../components/ChooseFile.tsx'
import { ExchangesTabs } from '../../components/ExchangesTabs.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { NoKeys } from '../espace/NoKeys.tsx'
import { SharedFolder } from '../mailbox/SharedFolder.tsx'
import { DropAnywhere } from './DropAnywhere.tsx'
import { ReceivedBundles } from './ReceivedBundles.tsx'
import { Recipients } from './send/Recipients.tsx'
import { SendDialog } from './send/SendDialog.tsx'
import { useOpenBundle } from './use-open-bundle.ts'

/** What came and waits, and what the others do not have yet. */
export function ExchangesPage() {
  const espace = useApiQuery('espace', 'view', {})
  const { open, isOpening } = useOpenBundle()
  const [sending, setSending] = useState(false)
  const isStarted = espace.data?.here != null
  const hasOthers =
    espace.data !== undefined &&
    (espace.data.others.some(({ leftOn }) => leftOn === null) || espace.data.invitedBy !== null)
  return (
    <>
      <PageHead
        title="Échanges"
        dense
        actions={
          isStarted && (
            <>
              <FileButton label="Lot reçu" accept=".lot" multiple open={(_, all) => void open(all)} loading={isOpening}>
                Ouvrir un lot reçu
              </FileButton>
              <Button variant="filled" onClick={() => setSending(true)} disabled={!hasOthers}>
                Préparer un lot
              </Button>
            </>
          )
        }
      />
      <ExchangesTabs />
      <Loaded query={espace}>
        {({ here, keys, others }) =>
          here === null ? (
            <NoKeys keys={keys} others={others} />
          ) : (
            <>
              <DropAnywhere open={open} />
              <ReceivedBundles />
              <Recipients hasOthers={hasOthers} />
              <Box mt="var(--s8)">
                <SharedFolder />
              </Box>
            </>
          )
        }
      </Loaded>
      {sending && <SendDialog close={() => setSending(false)} />}
    </>
  )
}
