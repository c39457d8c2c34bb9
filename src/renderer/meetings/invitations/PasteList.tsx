import { Button, Group, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconAlertTriangle, IconCheck, IconPlus } from '@tabler/icons-react'
import { mostPastedLines } from '#shared/contract/limits.ts'
import type { PastedLine } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Form } from '../../components/form/Form.tsx'
import { FormDrawer } from '../../components/form/FormDrawer.tsx'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { guestOf, pastedState, readFacts, readName } from './guest-words.ts'
import { leftWords, pastedDone, pastedSentence, pastedVerb } from './invitation-words.ts'
import classes from './invitations.module.css'

interface Props {
  readonly meeting: RowId
  /** What was pasted in the field; `null`: closed. « »: nothing yet. */
  readonly pasted: string | null
  readonly close: () => void
}

/** A list of people, read line by line before anybody is invited; each line is corrected where it stands. */
export function PasteList({ meeting, pasted, close }: Props) {
  return (
    <FormDrawer opened={pasted !== null} close={close} title="Coller une liste" size="lg">
      <PastedForm meeting={meeting} pasted={pasted ?? ''} close={close} />
    </FormDrawer>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.slice(0, 600))
    .filter((line) => line.trim() !== '')

const isPaste = (event: Event): boolean => 'inputType' in event && event.inputType === 'insertFromPaste'

function PastedForm({
  meeting,
  pasted,
  close,
}: {
  readonly meeting: RowId
  readonly pasted: string
  readonly close: () => void
}) {
  const form = useForm({ initialValues: { text: '', lines: linesOf(pasted) } })
  const lines = form.values.lines.slice(0, mostPastedLines)
  const reading = useApiQuery('invitations', 'read', lines.length === 0 ? null : { meeting, lines }, {
    keepPrevious: true,
  })
  // What was read of other lines says nothing of these.
  const read = reading.isPlaceholderData || lines.length === 0 ? [] : (reading.data ?? [])
  const guests = read.flatMap(({ read: one, state, email }) =>
    one === null || (state === 'listed' && email !== 'new') ? [] : [guestOf(one)],
  )
  const invite = useApiMutation('invitations', 'invite', { tellsFailure: true })
  const set = (index: number, line: string) => form.setFieldValue('lines', form.values.lines.with(index, line))
  // A list typed by hand is read when one asks for it, or leaves it for the rest of the form.
  const readTyped = () => {
    if (lines.length === 0) form.setFieldValue('lines', linesOf(form.values.text))
  }
  return (
    <Form
      form={form}
      write={{ ...invite, mutateAsync: () => invite.mutateAsync({ meeting, who: { kind: 'pasted', guests } }) }}
      ready={() => {
        readTyped()
        return Promise.resolve(guests.length > 0)
      }}
      done={({ invited }) => pastedDone(invited, read)}
      verb={lines.length === 0 ? 'Lire la liste' : pastedVerb(read)}
      close={close}
    >
      {lines.length === 0 ? (
        <Textarea
          label="La liste"
          description="Une personne ou une structure par ligne&nbsp;: NOM Prénom, fonction, structure, courriel."
          autosize
          minRows={8}
          data-autofocus
          value={form.values.text}
          onChange={({ currentTarget: { value }, nativeEvent }) =>
            form.setValues({ text: value, lines: isPaste(nativeEvent) ? linesOf(value) : [] })
          }
          onBlur={({ relatedTarget }) => relatedTarget !== null && readTyped()}
        />
      ) : (
        <>
          <Group justify="space-between">
            <Text c="var(--ink-2)" aria-live="polite">
              {read.length > 0 && pastedSentence(read)}
            </Text>
            <Button size="xs" variant="subtle" onClick={() => form.setValues({ text: '', lines: [] })}>
              Coller une autre liste
            </Button>
          </Group>
          <List ruled aria-label="Lignes de la liste">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line’s place is its identity
              <li key={index}>
                <TextInput
                  size="xs"
                  aria-label={`Ligne ${index + 1}`}
                  maxLength={600}
                  value={line}
                  onChange={(event) => set(index, event.currentTarget.value)}
                />
                {read[index] !== undefined && <ReadAs line={read[index]} />}
              </li>
            ))}
          </List>
          <Second>{leftWords(form.values.lines.length - lines.length)}</Second>
        </>
      )}
    </Form>
  )
}

const glyphs = { new: IconPlus, known: IconCheck, listed: IconCheck, unread: IconAlertTriangle }

/** What a line names, as it would be invited. */
function ReadAs({ line }: { readonly line: PastedLine }) {
  const Glyph = glyphs[line.state]
  return (
    <p className={classes.pasted} data-state={line.state}>
      <Glyph size={16} stroke={1.6} aria-hidden="true" />
      <span>
        {line.read !== null && (
          <>
            <strong>{readName(line.read)}</strong>
            {readFacts(line.read) !== '' && `, ${readFacts(line.read)}`}{' '}
          </>
        )}
        <Second>{pastedState(line)}</Second>
      </span>
    </p>
  )
}
