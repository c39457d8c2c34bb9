import { Button, Group, Stack, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { InvitationView } from '#shared/contract/exchanges/espace.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { ChooseFile } from '../../components/ChooseFile.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { JoinForm } from './JoinForm.tsx'

/** An invitation that was read: the one that was chosen here or, without its content, the one that was opened from the desktop. */
interface Chosen {
  readonly content: Uint8Array<ArrayBuffer> | null
  readonly view: InvitationView
}

interface Props {
  /** What was opened from the desktop. */
  readonly handed: InvitationView | null
  readonly back: () => void
}

/** In the place of the questions: the invitation of a hub answers all of them but the name. */
export function JoinEspace({ handed, back }: Props) {
  const [chosen, choose] = useState<Chosen | null>(handed === null ? null : { content: null, view: handed })
  const read = useApiMutation('espace', 'openInvitation', { tellsFailure: true })
  const join = useApiMutation('espace', 'join', { tellsFailure: true })
  const navigate = useNavigate()
  const open = async (file: File) => {
    const content = new Uint8Array(await file.arrayBuffer())
    read.mutate({ content }, { onSuccess: (view) => choose({ content, view }) })
  }
  const submit = (name: string, words: string) => {
    if (chosen === null) return
    const onSuccess = () => {
      void navigate({ to: '/echanges/postes' })
      goOnTo(() => firstOf('main #page-title'))
    }
    join.mutate({ name, words, content: chosen.content }, { onSuccess })
  }
  return (
    <Stack component="section" gap="xl" maw={640} aria-labelledby="join-title">
      <Title order={2} id="join-title" tabIndex={-1}>
        Rejoindre un espace
      </Title>
      {chosen === null ? (
        <ChooseFile
          label="Fichier d’invitation"
          accept=".concerto"
          hint="ou déposez-le ici. L’invitation du secrétariat du département est un fichier dont le nom finit par « .concerto »."
          open={(file) => void open(file)}
        />
      ) : (
        <JoinForm invitation={chosen.view} join={submit} busy={join.isPending} />
      )}
      {read.error !== null && <ErrorMessage thrown={read.error} />}
      {join.error !== null && <ErrorMessage thrown={join.error} />}
      <Group gap="sm">
        {chosen !== null && (
          <Button
            variant="subtle"
            onClick={() => {
              join.reset()
              choose(null)
              goOnTo(() => firstOf('#join-title'))
            }}
          >
            Choisir une autre invitation
          </Button>
        )}
        <Button variant="subtle" onClick={back}>
          Revenir aux questions
        </Button>
      </Group>
    </Stack>
  )
}
