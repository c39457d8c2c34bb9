import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { EvaluationPage, TypedReply } from '#shared/contract/meetings/evaluations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { evaluationAnswer } from '#shared/records/meetings/evaluation-answer.ts'
import { scaleMarks } from '#shared/records/meetings/evaluation-question/read-answer.ts'
import type { EvaluationQuestion } from '#shared/records/records.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { Section } from '../../../components/Section.tsx'
import { replyName } from '../evaluation-words.ts'
import { KeyedChoice } from './KeyedChoice.tsx'
import classes from './typing.module.css'
import { useReplyForm } from './use-reply-form.ts'

interface Props {
  readonly meeting: RowId
  readonly page: EvaluationPage
  /** A form that was typed before; `null`: the next one. */
  readonly corrected: TypedReply | null
  readonly goTo: (reply: RowId | null) => void
}

/** One form: its number, then its answers. Entrée saves it and opens the next. */
export function ReplyForm({ meeting, page, corrected, goTo }: Props) {
  const first = useRef<HTMLInputElement>(null)
  const form = useReplyForm({ meeting, page, corrected, goTo, enter: () => first.current?.select() })
  const { draft, twin, failure } = form
  // After the title of the screen has taken the focus: here one types at once.
  useEffect(() => {
    const frame = requestAnimationFrame(() => first.current?.select())
    return () => cancelAnimationFrame(frame)
  }, [])
  const hear = (event: KeyboardEvent) => {
    const inWords = event.target instanceof HTMLTextAreaElement
    if (event.key !== 'Enter' || (inWords && event.shiftKey) || event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    form.save()
  }
  return (
    <Section title={corrected === null ? 'Nouvelle fiche' : replyName(corrected)}>
      <form
        noValidate
        onKeyDown={hear}
        onSubmit={(event) => {
          event.preventDefault()
          form.save()
        }}
      >
        <Stack gap="lg">
          {failure !== null && <ErrorMessage thrown={failure} dismiss={form.dismiss} />}
          <Group align="flex-end">
            <TextInput
              ref={first}
              label="Numéro écrit sur la fiche"
              inputMode="numeric"
              w={320}
              value={draft.number}
              onChange={(event) => form.setNumber(event.currentTarget.value)}
              error={
                twin === null ? undefined : (
                  <>
                    {replyName(twin)} est déjà saisie.{' '}
                    <LinkAnchor
                      to="/reunions/$meeting/evaluation/saisie"
                      params={{ meeting }}
                      search={{ fiche: twin.reply.id }}
                      underline="always"
                    >
                      La corriger
                    </LinkAnchor>
                  </>
                )
              }
            />
          </Group>
          {page.questions.map((question) => (
            <Answer
              key={question.id}
              question={question}
              value={draft.values[question.id] ?? ''}
              onChange={(value) => form.setValue(question.id, value)}
            />
          ))}
          <Group gap="sm">
            <Button type="submit" variant="filled" loading={form.isSaving}>
              {corrected === null ? 'Enregistrer et passer à la suivante' : 'Enregistrer la correction'}
            </Button>
            {corrected !== null && (
              <>
                <Button onClick={form.remove}>Supprimer la fiche</Button>
                <Button variant="subtle" onClick={() => goTo(null)}>
                  Revenir à la saisie
                </Button>
              </>
            )}
          </Group>
        </Stack>
      </form>
    </Section>
  )
}

interface AnswerProps {
  readonly question: EvaluationQuestion
  readonly value: string
  readonly onChange: (value: string) => void
}

function Answer({ question, value, onChange }: AnswerProps) {
  const legend = question.text ?? 'Question sans texte'
  if (question.kind === 'scale' || question.kind === 'choice') {
    const isScale = question.kind === 'scale'
    const offered = isScale ? scaleMarks : (question.choices ?? [])
    return <KeyedChoice legend={legend} options={offered} value={value} onChange={onChange} isScale={isScale} />
  }
  return (
    <div className={classes.question} data-question>
      <Textarea
        label={legend}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={evaluationAnswer.fields.value.max}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
