import { NativeSelect } from '@mantine/core'
import type { TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import type { HouseDocumentKind } from '#shared/records/minutes/house-documents.ts'
import { useApiQuery } from '../../api/hooks.ts'

interface Props {
  /** The document that is written; `null`: one of several, each in its usual template until another is chosen. */
  readonly document: HouseDocumentKind | null
  readonly choice: TemplateChoice
  readonly choose: (choice: TemplateChoice) => void
}

/** In which template a document is written; nothing to choose while the house has none. */
export function TemplateSelect({ document, choice, choose }: Props) {
  const { data: templates = [] } = useApiQuery('houseTemplates', 'list', {})
  if (templates.length === 0) return null
  const usual = templates.find(({ usualFor }) => document !== null && usualFor.includes(document))?.name ?? ''
  return (
    <NativeSelect
      aria-label="Modèle Word"
      value={optionOf(choice, document === null ? eachUsual : usual)}
      onChange={({ currentTarget: { value } }) => choose(choiceOf(value))}
      data={[
        ...(document === null ? [{ value: eachUsual, label: 'Modèle habituel de chaque document' }] : []),
        { value: '', label: 'Modèle de Concerto' },
        ...templates.map(({ name }) => ({ value: name, label: name })),
      ]}
    />
  )
}

/** No file is named so. */
const eachUsual = '/'

const optionOf = (choice: TemplateChoice, usual: string): string =>
  choice.kind === 'house' ? choice.name : choice.kind === 'usual' ? usual : ''

const choiceOf = (value: string): TemplateChoice => {
  if (value === eachUsual) return { kind: 'usual' }
  return value === '' ? { kind: 'concerto' } : { kind: 'house', name: value }
}
