import { ActionIcon, Stack, Text, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCircleX, IconTrash } from '@tabler/icons-react'
import type { HouseTemplate } from '#shared/contract/workspace/house-templates.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { TextField } from '../../components/fields/TextField.tsx'
import { State } from '../../components/State.tsx'
import { succeeds } from '../../components/saving/store-row.ts'
import classes from './house-templates.module.css'
import { reportSentences, usualSentence } from './template-words.ts'
import { useTakeOut } from './use-take-out.ts'

/** A template of the house: its name, what it asks for, what in it wants attention. */
export function TemplateRow({ template: { name, state, usualFor } }: { readonly template: HouseTemplate }) {
  const rename = useApiMutation('houseTemplates', 'rename', { tellsFailure: true })
  const takeOut = useTakeOut()
  return (
    <Stack component="li" gap="sm">
      <div className={classes.head}>
        <TextField
          label={`Nom du modèle ${name}`}
          labelHidden
          required
          maxLength={100}
          value={name}
          onSave={(to) => {
            if (to !== null && to !== name) return succeeds(rename.mutateAsync({ name, to }))
          }}
          error={rename.isError ? 'Ce nom ne convient pas à un fichier.' : undefined}
        />
        {usualFor.length > 0 && (
          <State icon={IconCheck} tone="accent">
            {usualSentence(usualFor)}
          </State>
        )}
        <Tooltip label="Retirer">
          <ActionIcon variant="subtle" aria-label={`Retirer le modèle ${name}`} onClick={() => takeOut(name)}>
            <IconTrash size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
      <About state={state} />
    </Stack>
  )
}

function About({ state }: Pick<HouseTemplate, 'state'>) {
  if (state.kind === 'refused')
    return (
      <State icon={IconCircleX} tone="brick">
        {`${state.error.cause} ${state.error.next}`}
      </State>
    )
  const { asks, attention } =
    state.kind === 'slides'
      ? { asks: 'Donne au diaporama ses couleurs et sa police.', attention: state.remarks }
      : reportSentences(state.report)
  return (
    <>
      <Text size="sm" c="var(--ink-2)">
        {asks}
      </Text>
      {attention.map((sentence) => (
        <State key={sentence} icon={IconAlertTriangle} tone="ochre">
          {sentence}
        </State>
      ))}
    </>
  )
}
