import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ReactNode, useState } from 'react'
import type { AskedFigure, CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { DialogEnd } from '../../../components/FormEnd.tsx'
import { Form } from '../../../components/form/Form.tsx'
import { KeyHints } from '../../../components/KeyHints.tsx'
import { Loaded } from '../../../components/Loaded.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { counted } from '../../../words/numbers.ts'
import { answerHints } from '../../typing/answer-hints.ts'
import { cellText, fieldsOf, isSameCell, readCell } from '../../typing/typed-cell.ts'

type Answering = Pick<CampaignStructure, 'id' | 'name'>

interface Props {
  /** One, or those to choose from. */
  readonly structures: readonly Answering[]
  /** What is chosen before. */
  readonly children?: ReactNode
  readonly close: () => void
}

/** What a structure answers to all that a campaign asks it, typed for it: it said so on the telephone. */
export function FiguresDialog({ structures, children, close }: Props) {
  const [id, choose] = useState('')
  const [one, ...others] = structures
  const only = others.length === 0 ? (one ?? null) : null
  const chosen = only ?? structures.find((structure) => structure.id === id) ?? null
  return (
    <Dialog
      title={only === null ? 'Saisir une réponse' : `Saisir ses chiffres\u00a0: ${only.name}`}
      size="lg"
      onClose={close}
    >
      <Stack gap="md">
        {children}
        {only === null && (
          <NativeSelect
            label="Structure"
            data-autofocus
            data={['', ...structures.map(({ id, name }) => ({ value: id as string, label: name }))]}
            value={id}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        )}
        {chosen === null ? <DialogEnd close={close} /> : <Answer key={chosen.id} structure={chosen} close={close} />}
      </Stack>
    </Dialog>
  )
}

function Answer({ structure, close }: { readonly structure: Answering; readonly close: () => void }) {
  const asked = useApiQuery('campaigns', 'asked', { structure: structure.id })
  return (
    <Loaded query={asked} rows={4}>
      {(asked) => <Figures structure={structure} asked={asked} close={close} />}
    </Loaded>
  )
}

interface FiguresProps {
  readonly structure: Answering
  readonly asked: readonly AskedFigure[]
  readonly close: () => void
}

function Figures({ structure, asked, close }: FiguresProps) {
  const before = asked.map(({ figure, measure }) => cellText(figure, measure))
  const form = useForm({
    initialValues: { cells: before },
    validate: ({ cells }) =>
      Object.fromEntries(
        cells.flatMap((text, index) => {
          const read = readCell(text, asked[index]?.measure ?? null)
          return read.ok ? [] : [[`cells.${index}.value`, read.why]]
        }),
      ),
    transformValues: ({ cells }) => ({
      structure: structure.id,
      figures: asked.flatMap(({ indicator, measure }, index) => {
        const [text, known] = [cells[index], before[index]]
        if (text === undefined || known === undefined || isSameCell(text, known)) return []
        const read = readCell(text, measure)
        return read.ok ? [{ indicator, ...read.answered }] : []
      }),
    }),
  })
  const write = useApiMutation('campaigns', 'type', { tellsFailure: true })
  return (
    <Form
      form={form}
      write={write}
      done={({ missing }) => doneWords(missing, structure)}
      verb="Enregistrer"
      close={close}
    >
      {asked.map(({ indicator, name, unit, definition, measure }, index) => (
        <Row key={indicator} widths={[1, 'auto']} gap="var(--s2) var(--s5)" align="flex-start">
          <div>
            <Text fw={600}>
              {name}
              {unit !== null && <Second>{`, ${unit}`}</Second>}
            </Text>
            <Second block style={{ whiteSpace: 'pre-line' }}>
              {definition}
            </Second>
          </div>
          <Group gap="xs" wrap="nowrap" align="flex-start" w={164} mt={3} grow>
            {fieldsOf(measure).map((field, at) => (
              <TextInput
                key={field}
                aria-label={at === 0 ? name : `${name}, sur`}
                placeholder={at === 0 ? '' : 'sur'}
                inputMode="decimal"
                autoComplete="off"
                maxLength={40}
                data-autofocus={(index === 0 && at === 0) || undefined}
                {...form.getInputProps(`cells.${index}.${field}`)}
              />
            ))}
          </Group>
        </Row>
      ))}
      <KeyHints hints={answerHints} />
    </Form>
  )
}

/** « Réponse complète, notée comme reçue : CCAS de Pontvermeil » */
const doneWords = (missing: number, { name }: Answering): string =>
  missing === 0
    ? `Réponse complète, notée comme reçue\u00a0: ${name}`
    : `Réponse enregistrée, il manque encore ${counted(missing, 'chiffre', 'chiffres')}\u00a0: ${name}`
