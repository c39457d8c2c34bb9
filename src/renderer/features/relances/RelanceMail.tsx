import { Button, CopyButton, Group, Text } from '@mantine/core'
import { IconCopy, IconFileText, IconMail } from '@tabler/icons-react'
import type { Relance } from '#shared/contract/directory.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { download } from '../../components/jobs/download.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { Section } from '../../components/Section.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { Waiting } from '../../components/Waiting.tsx'
import classes from './relances.module.css'
import { mailtoOf } from './relances-words.ts'

/** The mail to one structure: opened in the mail program, or copied; and the sheet to join to it. */
export function RelanceMail({ relance }: { readonly relance: Relance }) {
  const mail = useApiQuery('directory', 'relanceMail', { actor: relance.id })
  const asked = useAsked(relance)
  if (mail.isError) return <ErrorMessage thrown={mail.error} retry={() => void mail.refetch()} />
  if (mail.data === undefined) return <Waiting />
  const { to, subject, body } = mail.data
  return (
    <Section title={relance.name}>
      <Group gap="sm" mb="md">
        <Button
          component="a"
          href={mailtoOf(mail.data)}
          variant="filled"
          leftSection={<IconMail size={18} stroke={1.6} aria-hidden="true" />}
          onClick={asked}
        >
          Ouvrir dans la messagerie
        </Button>
        <CopyButton value={body}>
          {({ copied, copy }) => (
            <Button leftSection={<IconCopy size={18} stroke={1.6} aria-hidden="true" />} onClick={copy}>
              {copied ? 'Texte copié' : 'Copier le texte'}
            </Button>
          )}
        </CopyButton>
        <UpdateSheetButton relance={relance} />
        {relance.askedOn === null && (
          <Button variant="subtle" onClick={asked}>
            Noter comme relancée
          </Button>
        )}
      </Group>
      {to.length === 0 && (
        <Text c="var(--ochre)" mb="sm">
          Aucune adresse professionnelle n’est connue : copiez le texte, ou envoyez la fiche par la poste.
        </Text>
      )}
      <dl className={classes.mail}>
        <dt>À</dt>
        <dd>{to.length === 0 ? 'adresse inconnue' : to.join(', ')}</dd>
        <dt>Objet</dt>
        <dd>{subject}</dd>
      </dl>
      <p className={classes.body}>{body}</p>
    </Section>
  )
}

/** Notes that the structure was asked today, and says so with the way back. */
function useAsked({ id, name }: Relance): () => void {
  const markAsked = useApiMutation('directory', 'markAsked')
  const { undo } = useUndo()
  return () => markAsked.mutate({ ids: [id] }, { onSuccess: () => tellDone(`Relance notée : ${name}`, undo) })
}

function UpdateSheetButton({ relance }: { readonly relance: Relance }) {
  const { job, run } = useJob('directoryExport', 'updateSheet')
  const start = async () => {
    const outcome = await run((id) => ({ actor: relance.id, job: id }))
    if (outcome.kind === 'done') download(outcome.job, outcome.value.name)
    if (outcome.kind === 'failed') pageFailure.set(errorOf(outcome.thrown))
  }
  return (
    <Button
      leftSection={<IconFileText size={18} stroke={1.6} aria-hidden="true" />}
      loading={job !== null}
      onClick={() => void start()}
    >
      Fiche à joindre (Word)
    </Button>
  )
}
