import { NativeSelect } from '@mantine/core'
import type { HouseTemplate, TemplateChoice } from '#shared/contract/workspace/house-templates.ts'
import { type HouseDocumentKind, isOfSlides } from '#shared/records/minutes/house-documents.ts'
import { useApiQuery } from '../../api/hooks.ts'

interface Props {
  /** The document that is written; `null`: one of several, each in its usual template until another is chosen. */
  readonly document: HouseDocumentKind | null
  readonly choice: TemplateChoice
  readonly choose: (choice: TemplateChoice) => void
}

/** In which template a document is written; nothing to choose while the house has none. */
export function TemplateSelect({ document, choice, choose }: Props) {
  const { data = [] } = useApiQuery('houseTemplates', 'list', {})
  const templates = templatesFor(document, data)
  if (templates.length === 0) return null
  const usual = templates.find(({ usualFor }) => document !== null && usualFor.includes(document))?.name ?? ''
  return (
    <NativeSelect
      aria-label={isOfSlides(document) ? 'Couleurs' : 'Modèle Word'}
      value={optionOf(choice, document === null ? eachUsual : usual)}
      onChange={({ currentTarget: { value } }) => choose(choiceOf(value))}
      data={[
        ...(document === null ? [{ value: eachUsual, label: 'Modèle habituel de chaque document' }] : []),
        { value: '', label: ownTemplate(document) },
        ...templates.map(({ name }) => ({ value: name, label: name })),
      ]}
    />
  )
}

/** What stands in for a template of the house. */
export const ownTemplate = (document: HouseDocumentKind | null): string =>
  isOfSlides(document) ? 'Couleurs de Concerto' : 'Modèle de Concerto'

/** Those that this document may be written in. */
export const templatesFor = (
  document: HouseDocumentKind | null,
  templates: readonly HouseTemplate[],
): readonly HouseTemplate[] => templates.filter((template) => (template.of === 'slides') === isOfSlides(document))

/** No file is named so. */
const eachUsual = '/'

const optionOf = (choice: TemplateChoice, usual: string): string =>
  choice.kind === 'house' ? choice.name : choice.kind === 'usual' ? usual : ''

const choiceOf = (value: string): TemplateChoice => {
  if (value === eachUsual) return { kind: 'usual' }
  return value === '' ? { kind: 'concerto' } : { kind: 'house', name: value }
}
