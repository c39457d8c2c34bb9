import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { SecondFolder } from '#shared/contract/exchanges/backups.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Section } from '../../components/Section.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { fullMoment } from './backup-words.ts'
import { SecondFolderDialog } from './SecondFolderDialog.tsx'
import { useReadBackups } from './use-read-backups.ts'

/** Another disk, a key, a shared folder: where the usual copies go too. */
export function SecondFolderSection({ second }: { readonly second: SecondFolder | null }) {
  const [choosing, choose] = useState(false)
  return (
    <Section title="Sur un autre disque">
      {second === null ? (
        <Text c="var(--ink-2)">
          Une clé, un disque externe ou un dossier du réseau : chaque sauvegarde y sera aussi copiée, chiffrée si vous
          le voulez.
        </Text>
      ) : (
        <Kept second={second} />
      )}
      <Group gap="sm" mt="sm">
        <Button variant="default" onClick={() => choose(true)}>
          {second === null ? 'Choisir un dossier…' : 'Changer…'}
        </Button>
        {second !== null && <StopButton />}
      </Group>
      {choosing && <SecondFolderDialog second={second} close={() => choose(false)} />}
    </Section>
  )
}

function Kept({ second: { folder, lastAt, isEncrypted, failure } }: { readonly second: SecondFolder }) {
  const catchUp = useApiMutation('backups', 'catchUp')
  const read = useReadBackups()
  return (
    <>
      <Facts
        facts={[
          ['Dossier', folder],
          ['Dernière copie', lastAt === null ? 'Pas encore' : fullMoment(lastAt)],
          ['Chiffrement', isEncrypted ? 'Par votre phrase de passe' : 'Aucun : qui trouve le disque lit tout'],
        ]}
      />
      {failure !== null && (
        <ErrorMessage
          error={failure}
          action={
            <Button size="xs" loading={catchUp.isPending} onClick={() => catchUp.mutate({}, { onSuccess: read })}>
              Copier maintenant
            </Button>
          }
        />
      )}
    </>
  )
}

function StopButton() {
  const stop = useGesture('backups', 'keepSecond')
  const read = useReadBackups()
  const act = () =>
    stop.act(
      { folder: null },
      { noUndo: 'Les copies ne vont plus sur l’autre disque ; celles qui y sont restent' },
      read,
    )
  return (
    <Button variant="subtle" loading={stop.isPending} onClick={act}>
      Ne plus y copier
    </Button>
  )
}
