import { Box, Button, Group, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailboxView } from '#shared/contract/exchanges/mailbox.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Section } from '../../components/Section.tsx'
import { FolderDialog } from './FolderDialog.tsx'
import { FolderState } from './FolderState.tsx'
import { lastLook, showsLooks } from './last-look.ts'

/** The folder by which the postes exchange without mail nor stick: what came of the last look, and the next one. */
export function SharedFolder() {
  const view = useApiQuery('mailbox', 'view', {})
  const [settling, settle] = useState(false)
  const look = useLook()
  const settings = view.data?.settings ?? null
  return (
    <Box mt="var(--s8)">
      <Section
        title="Dossier partagé"
        word="Dossier partagé"
        aside={
          settings !== null && (
            <Button variant="subtle" size="xs" onClick={() => settle(true)}>
              Réglages du dossier…
            </Button>
          )
        }
      >
        <Loaded query={view} rows={2}>
          {(view) =>
            view.settings === null ? <NoFolder choose={() => settle(true)} /> : <WithFolder view={view} look={look} />
          }
        </Loaded>
        {settling && (
          <FolderDialog settings={settings} close={() => settle(false)} lookAfter={() => look.begin(false)} />
        )}
      </Section>
    </Box>
  )
}

function NoFolder({ choose }: { readonly choose: () => void }) {
  return (
    <EmptyState
      order={3}
      title="Aucun dossier n’est partagé avec cet ordinateur."
      action={<Button onClick={choose}>Choisir un dossier partagé…</Button>}
    >
      Un dossier que vos collègues voient aussi, sur le réseau ou dans un nuage, remplace les courriels&nbsp;: Concerto
      y prend les envois qui arrivent et y dépose les vôtres. Ils y sont chiffrés pour les seuls ordinateurs de
      l’espace.
    </EmptyState>
  )
}

interface WithFolderProps {
  readonly view: MailboxView
  readonly look: ReturnType<typeof useLook>
}

function WithFolder({ view, look }: WithFolderProps) {
  return (
    <>
      <FolderState view={view} />
      {look.error !== null && <ErrorMessage thrown={look.error} dismiss={look.reset} />}
      <Group gap="sm" mt="md">
        <Button loading={look.isPending && look.variables?.publish === false} onClick={() => look.begin(false)}>
          Regarder maintenant
        </Button>
        {view.toPublish && (
          <Button loading={look.isPending && look.variables?.publish === true} onClick={() => look.begin(true)}>
            Déposer mon envoi
          </Button>
        )}
      </Group>
      {view.toPublish && (
        <Text mt="xs" size="sm" c="var(--ink-2)">
          Ce que vous avez écrit ou reçu depuis votre dernier envoi n’est pas encore dans le dossier.
        </Text>
      )}
    </>
  )
}

/** Looks at the shared folder, and shows what came of it. */
function useLook() {
  const queries = useQueryClient()
  const look = useApiMutation('mailbox', 'look', { tellsFailure: true })
  return {
    ...look,
    /** @param publish puts this poste’s bundle there, whatever was settled */
    begin: (publish: boolean) => {
      lastLook.at = Date.now()
      look.mutate({ publish }, { onSettled: () => void queries.invalidateQueries(showsLooks) })
    },
  }
}
