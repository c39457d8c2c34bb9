import { NativeSelect } from '@mantine/core'
import type { TemplateChoice } from '#shared/contract/house-templates.ts'
import { useApiQuery } from '../../api/hooks.ts'

interface Props {
  readonly choice: TemplateChoice
  readonly choose: (choice: TemplateChoice) => void
}

/** In which template a document is written; nothing to choose while the house has none. */
export function TemplateSelect({ choice, choose }: Props) {
  const { data: templates = [] } = useApiQuery('houseTemplates', 'list', {})
  if (templates.length === 0) return null
  const usual = templates.find(({ isDefault }) => isDefault)?.name ?? null
  const chosen = choice.kind === 'house' ? choice.name : choice.kind === 'usual' ? usual : null
  return (
    <NativeSelect
      aria-label="Modèle Word"
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) =>
        choose(value === '' ? { kind: 'concerto' } : { kind: 'house', name: value })
      }
      data={[
        { value: '', label: 'Modèle de Concerto' },
        ...templates.map(({ name }) => ({ value: name, label: name })),
      ]}
    />
  )
}
