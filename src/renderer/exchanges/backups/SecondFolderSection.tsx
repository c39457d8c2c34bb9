import { Alert, Button, Group, Text } from '@mantine/core'
import { IconLockOpen } from '@tabler/icons-react'
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
  const [choosing, choose] = useState<'change' | 'encrypt' | null>(null)
  return (
    <Section title="Sur un autre disque">
      {second === null ? (
        <Text c="var(--ink-2)">
          Une clé, un disque externe ou un dossier du réseau : chaque sauvegarde y sera aussi copiée, chiffrée par une
          phrase de passe.
        </Text>
      ) : (
        <Kept second={second} encrypt={() => choose('encrypt')} />
      )}
      <Group gap="sm" mt="sm">
        <Button variant="default" onClick={() => choose('change')}>
          {second === null ? 'Choisir un dossier…' : 'Changer…'}
        </Button>
        {second !== null && <StopButton />}
      </Group>
      {choosing !== null && (
        <SecondFolderDialog
          second={second}
          encrypts={choosing === 'encrypt' || (second?.isEncrypted ?? true)}
          close={() => choose(null)}
        />
      )}
    </Section>
  )
}

interface KeptProps {
  readonly second: SecondFolder
  readonly encrypt: () => void
}

function Kept({ second: { folder, lastAt, isEncrypted, failure }, encrypt }: KeptProps) {
  const catchUp = useApiMutation('backups', 'catchUp')
  const read = useReadBackups()
  return (
    <>
      <Facts
        facts={[
          ['Dossier', folder],
          ['Dernière copie', lastAt === null ? 'Pas encore' : fullMoment(lastAt)],
          ['Chiffrement', isEncrypted ? 'Par votre phrase de passe' : 'Aucun'],
        ]}
      />
      {!isEncrypted && (
        <Alert color="ocre" icon={<IconLockOpen size={20} stroke={1.6} />} mt="sm">
          <Text c="var(--ink)">
            Ces copies sont en clair&nbsp;: qui trouve le disque lit les noms et les comptes-rendus. Chiffrer vaut pour
            les copies à venir&nbsp;; celles qui y sont déjà restent en clair, et sont à effacer du disque.
          </Text>
          <Button size="xs" mt="sm" onClick={encrypt}>
            Chiffrer ces copies…
          </Button>
        </Alert>
      )}
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
