import { Checkbox, NativeSelect, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { BoardAxis } from '#shared/contract/roadmap/axes.ts'
import { axis as declaration } from '#shared/records/roadmap/axis.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { Form } from '../../components/form/Form.tsx'
import { FormField } from '../../components/form/FormField.tsx'
import { dayOf, longDate } from '../../words/dates.ts'
import { agree, counted, sentenceCase } from '../../words/numbers.ts'
import { axisName } from './axis-words.ts'
import { instancesFor, isPlanned } from './instances.ts'

export type DecisionKind = 'consolidated' | 'validated' | 'postponed'

interface Props {
  readonly axes: readonly BoardAxis[]
  /** Those that are not proposed, for nothing is in them. */
  readonly left?: readonly BoardAxis[]
  readonly kind: DecisionKind
  readonly close: () => void
}

const words = {
  consolidated: {
    title: 'Proposer au comité',
    instance: 'Instance qui les examinera',
    verb: 'Proposer',
    done: 'proposé',
  },
  validated: {
    title: 'Noter la validation',
    instance: 'Instance qui a validé',
    verb: 'Noter la validation',
    done: 'validé',
  },
  postponed: {
    title: 'Noter le report',
    instance: 'Instance qui l’examinera',
    verb: 'Noter le report',
    done: 'reporté',
  },
} as const

/** « Axe 4 reste à l’étude : rien n’y est rattaché. » */
const leftWords = (left: readonly BoardAxis[]): string => {
  const names = left.map(({ axis }) => (axis.number === null ? axisName(axis) : `Axe ${axis.number}`)).join(', ')
  return agree(
    left.length,
    `${names} reste à l’étude\u00a0: rien n’y est rattaché.`,
    `${names} restent à l’étude\u00a0: rien n’y est rattaché.`,
  )
}

/** What an instance decides of axes, or is asked to: which one, when, and why when it is put off. */
export function DecideDialog({ axes, left = [], kind, close }: Props) {
  const meetings = useApiQuery('meetings', 'list', {}).data ?? []
  const decide = useApiMutation('axes', 'decide', { tellsFailure: true })
  const said = words[kind]
  const about = (instance: string) => {
    const chosen = meetings.find(({ id }) => id === instance)
    const isToCome = kind !== 'validated' && chosen !== undefined && isPlanned(chosen)
    return { instance: chosen?.id ?? null, isToCome, day: chosen?.date ?? dayOf(new Date()) }
  }
  const form = useForm({
    initialValues: { instance: '', validatedOn: null as string | null, postponedFor: '', onAgenda: true },
    validate: {
      postponedFor: (reason) =>
        kind === 'postponed' && reason.trim() === '' && 'Dites pourquoi\u00a0: le compte-rendu pourra le dire.',
    },
    transformValues: ({ instance: chosen, validatedOn, postponedFor, ...ticked }) => {
      const { instance, isToCome, day } = about(chosen)
      const onAgenda = isToCome && ticked.onAgenda
      const decisions = {
        consolidated: { kind: 'consolidated', instance, onAgenda },
        validated: { kind: 'validated', instance, on: validatedOn ?? day },
        postponed: { kind: 'postponed', instance, onAgenda, reason: postponedFor },
      } as const
      return { axes: axes.map(({ axis }) => axis.id), decision: decisions[kind] }
    },
  })
  const { isToCome, day } = about(form.values.instance)
  return (
    <Dialog onClose={close} title={said.title}>
      <Form
        form={form}
        write={decide}
        done={() => sentenceCase(counted(axes.length, `axe ${said.done}`, `axes ${said.done}s`))}
        verb={said.verb}
        close={close}
      >
        {kind === 'consolidated' && (
          <Text>
            {sentenceCase(counted(axes.length, 'axe sera consolidé', 'axes seront consolidés'))}, à valider par
            l’instance.
          </Text>
        )}
        {left.length > 0 && <Text c="var(--ink-2)">{leftWords(left)}</Text>}
        {kind === 'postponed' && <FormField record="axis" form={form} field="postponedFor" rows={2} first />}
        <NativeSelect
          label={said.instance}
          {...form.getInputProps('instance')}
          data={[
            { value: '', label: 'Pas encore connue' },
            ...instancesFor(meetings, kind === 'validated', dayOf(new Date())).map(({ id, title, date }) => ({
              value: id,
              label: date === null ? title : `${title}, ${longDate(date)}`,
            })),
          ]}
        />
        {isToCome && (
          <Checkbox
            label={agree(
              axes.length,
              'Ajouter un point à son ordre du jour',
              'Ajouter un point par axe à son ordre du jour',
            )}
            description="Un axe qui y est déjà n’est pas ajouté deux fois."
            {...form.getInputProps('onAgenda', { type: 'checkbox' })}
          />
        )}
        {kind === 'validated' && (
          <DayField
            label={declaration.fields.validatedOn.label}
            {...form.getInputProps('validatedOn')}
            value={form.values.validatedOn ?? day}
          />
        )}
      </Form>
    </Dialog>
  )
}
