import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import type { SplitWay } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { breakdownItem } from '#shared/records/indicators/breakdown-item.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { Form } from '../../../components/form/Form.tsx'
import { FormField } from '../../../components/form/FormField.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { plural } from '../../../words/numbers.ts'
import { quoted } from '../../../words/spaces.ts'
import { usePartList } from './use-part-list.ts'

interface Props {
  readonly indicator: RowId
  /** `null`: a new one. */
  readonly way: SplitWay | null
  readonly close: () => void
}

const maxLength = breakdownItem.fields.label.max

/** A way to split: its name and its parts, in order. */
export function SplitDialog({ indicator, way, close }: Props) {
  const { parts, list, label, move, drop, add } = usePartList(way?.items ?? [])
  const split = useApiMutation('indicators', 'split', { tellsFailure: true })
  const kept = new Set(parts.map(({ id }) => id))
  const lost = (way?.items ?? [])
    .filter(({ id }) => !kept.has(id))
    .reduce((sum, { id }) => sum + (way?.figuresOf[id] ?? 0), 0)
  const form = useForm({
    initialValues: { name: way?.breakdown.name ?? '' },
    transformValues: ({ name }) => ({
      indicator,
      breakdown: way?.breakdown.id ?? null,
      name,
      items: parts.map((part) => ({ id: part.id, label: part.label })).filter((part) => part.label.trim() !== ''),
    }),
  })
  return (
    <Dialog title={way === null ? 'Ajouter une ventilation' : 'Modifier la ventilation'} onClose={close}>
      <Form
        form={form}
        write={split}
        done={({ figures }, { name }) => {
          const also = figures === 0 ? '' : `, ${plural(figures, 'chiffre retiré', 'chiffres retirés')}`
          return `Ventilation enregistrée\u00a0: ${quoted(name.trim())}${also}`
        }}
        verb="Enregistrer la ventilation"
        close={close}
      >
        <FormField
          record="breakdown"
          id={way?.breakdown.id}
          form={form}
          field="name"
          label="Nom"
          placeholder="Vendu ou donné"
          first
        />
        <div>
          <Text fw={600}>Parts</Text>
          <Text size="sm" c="var(--ink-2)">
            Additionnées, elles font le tout. Une part renommée ou déplacée garde ses chiffres.
          </Text>
          <List ref={list} ordered gap="sm" mt="xs" aria-label="Parts">
            {parts.map((part, index) => (
              <Row key={part.key} component="li" widths={[1, 'auto']} gap="xs" align="start">
                <TextInput
                  aria-label={`Part ${index + 1}`}
                  maxLength={maxLength}
                  value={part.label}
                  onChange={(event) => label(index, event.currentTarget.value)}
                />
                <Group component="span" gap="var(--s1)" wrap="nowrap">
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Monter la part ${index + 1}`}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  >
                    <IconArrowUp size={16} stroke={1.6} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Descendre la part ${index + 1}`}
                    disabled={index === parts.length - 1}
                    onClick={() => move(index, 1)}
                  >
                    <IconArrowDown size={16} stroke={1.6} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Retirer la part ${index + 1}`}
                    onClick={() => drop(index)}
                  >
                    <IconTrash size={16} stroke={1.6} />
                  </ActionIcon>
                </Group>
              </Row>
            ))}
          </List>
          <Button
            mt="sm"
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={15} stroke={1.6} />}
            onClick={add}
          >
            Ajouter une part
          </Button>
        </div>
        {lost > 0 && (
          <Text c="var(--ochre)" role="status">
            {plural(lost, 'chiffre part', 'chiffres partent')} avec les parts retirées. «&nbsp;Annuler&nbsp;» les
            ramène.
          </Text>
        )}
      </Form>
    </Dialog>
  )
}
