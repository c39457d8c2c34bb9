import { Box, Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { api } from '../../api/api.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { readFile } from '../../api/read-file.ts'
import { FileButton } from '../../components/ChooseFile.tsx'
import { ExchangesTabs } from '../../components/ExchangesTabs.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { NoKeys } from '../espace/NoKeys.tsx'
import { posteName } from '../espace/poste-words.ts'
import classes from '../exchanges.module.css'
import { SharedFolder } from '../mailbox/SharedFolder.tsx'
import { ReceivedBundles } from './ReceivedBundles.tsx'
import { Recipients } from './Recipients.tsx'
import { SendDialog } from './SendDialog.tsx'

/** What came and waits, and what the others do not have yet. */
export function ExchangesPage() {
  const espace = useApiQuery('espace', 'view', {})
  const { open, isOpening } = useOpenBundle()
  const [sending, setSending] = useState(false)
  const isStarted = espace.data?.here != null
  const hasOthers = espace.data !== undefined && (espace.data.others.some(isReached) || espace.data.invitedBy !== null)
  return (
    <>
      <PageHead
        title="Échanges"
        word="Envoi"
        dense
        actions={
          isStarted && (
            <>
              <FileButton
                label="Fichier d’envoi reçu"
                accept=".lot"
                multiple
                open={(_, all) => void open(all)}
                loading={isOpening}
              >
                Ouvrir un envoi reçu
              </FileButton>
              <Button variant="filled" onClick={() => setSending(true)} disabled={!hasOthers}>
                Préparer un envoi
              </Button>
            </>
          )
        }
      />
      <ExchangesTabs />
      <Loaded query={espace}>
        {({ here, keys, others }) =>
          here === null ? (
            <NoKeys keys={keys} />
          ) : (
            <>
              <DropAnywhere open={open} />
              <ReceivedBundles />
              <Recipients hasOthers={hasOthers} unreached={others.filter(isUnreached).map(posteName)} />
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

/** Who takes part, and is sent what one prepares. */
const isReached = ({ leftOn, hasKeys }: PosteView): boolean => leftOn === null && hasKeys

const isUnreached = (poste: PosteView): boolean => poste.leftOn === null && !isReached(poste)

/** Takes files dropped anywhere in the window while it stands. */
function DropAnywhere({ open }: { readonly open: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Out of the window, not from one of its parts to another.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(false)
      open([...(event.dataTransfer?.files ?? [])])
    }
    const listeners = { dragenter: enter, dragover: enter, dragleave: leave, drop } as const
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name as 'drop', listener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name as 'drop', listener)
    }
  }, [open])
  if (!over) return null
  return (
    <div className={classes.over} aria-hidden="true">
      <IconFileUpload size={32} stroke={1.4} />
      Déposez le fichier d’envoi ici
    </div>
  )
}

/** Opens files that came: each is kept first, then looked at; a single one is shown. */
function useOpenBundle() {
  const navigate = useNavigate()
  const [isOpening, setOpening] = useState(false)
  const open = async (files: readonly File[]): Promise<void> => {
    pageFailure.set(null)
    setOpening(true)
    try {
      const opened: string[] = []
      for (const file of files) {
        const content = await readFile('bundle', file)
        opened.push((await api.bundles.open({ name: file.name, content })).bundle)
      }
      const [bundle] = opened
      if (opened.length === 1 && bundle !== undefined)
        await navigate({ to: '/echanges/lots/$bundle', params: { bundle } })
    } catch (thrown) {
      pageFailure.set(errorOf(thrown))
    } finally {
      setOpening(false)
    }
  }
  return { open, isOpening }
}
