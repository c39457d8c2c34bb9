import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CommentLine } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { ficheComment } from '#shared/records/roadmap/fiche-comment.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { UnlessLater } from '../../../components/fields/UnlessLater.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { givenBack } from '../../../components/form/given-back.ts'
import { Section } from '../../../components/Section.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { dayOf, longDate } from '../../../words/dates.ts'
import { plural } from '../../../words/numbers.ts'
import classes from './page.module.css'
import type { ShownFiche } from './shown-fiche.ts'

/** What the sectors have to say of the fiche, and what was made of it. */
export function Comments({ page }: ShownFiche) {
  const open = page.comments.filter(({ comment }) => comment.settled !== true).length
  return (
    <Section
      title="Commentaires des secteurs"
      aside={open > 0 && plural(open, 'à prendre en compte', 'à prendre en compte')}
    >
      <Stack gap="md" pt="xs">
        {page.comments.length === 0 && <Text c="var(--ink-2)">Aucun secteur n’a encore commenté cette fiche.</Text>}
        <ul className={classes.comments}>
          {page.comments.map((line) => (
            <Comment key={line.comment.id} line={line} />
          ))}
        </ul>
        <NewComment page={page} />
      </Stack>
    </Section>
  )
}

function Comment({ line: { comment, sector, author } }: { readonly line: CommentLine }) {
  const { write } = useRowUpdate()
  const remove = useGesture('records', 'remove')
  const { id } = comment
  const when = comment.writtenAt === null ? null : longDate(dayOf(new Date(comment.writtenAt)))
  return (
    <li data-settled={comment.settled || undefined}>
      <Text component="div" size="sm" c="var(--ink-2)">
        {[sector === null ? 'Département' : `Secteur ${sector}`, author, when]
          .filter((part) => part !== null)
          .join(', ')}
      </Text>
      <p>{comment.text}</p>
      <Group gap="md">
        <UnlessLater record="ficheComment" id={id} field="settled" label="Pris en compte">
          <Checkbox
            label="Pris en compte"
            checked={comment.settled ?? false}
            onChange={(event) =>
              void write({ record: 'ficheComment', id, changes: { settled: event.currentTarget.checked } })
            }
          />
        </UnlessLater>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => remove.act({ record: 'ficheComment', id }, 'Commentaire supprimé')}
        >
          Supprimer
        </Button>
      </Group>
    </li>
  )
}

function NewComment({ page: { fiche, sectors } }: ShownFiche) {
  const { member } = useWorkspace()
  const [text, setText] = useState('')
  const [sector, setSector] = useState<string>(member.sector ?? '')
  const comment = useApiMutation('fiches', 'comment', { tellsFailure: true })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    setText('')
    comment.mutate(
      { fiche: fiche.id, sector: (sector || null) as RowId | null, text },
      { onError: () => setText(givenBack(text)) },
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Textarea
          label="Votre commentaire"
          autosize
          minRows={2}
          maxLength={ficheComment.fields.text.max}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group gap="sm" align="end">
          <NativeSelect
            label="Au nom de"
            value={sector}
            onChange={(event) => setSector(event.currentTarget.value)}
            data={[
              { value: '', label: 'Département' },
              ...sectors.map(({ id, name }) => ({ value: id, label: `Secteur ${name ?? ''}` })),
            ]}
          />
          <Button type="submit" loading={comment.isPending}>
            Ajouter le commentaire
          </Button>
        </Group>
        {comment.error !== null && <ErrorMessage thrown={comment.error} />}
      </Stack>
    </form>
  )
}
