import type { TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import { newer } from '#shared/text/newer.ts'
import type { Option } from '../components/fields/options.ts'
import type { MeetingForm } from './meeting-form.ts'

export const templateOptions = (templates: readonly TemplateSummary[]): Option[] => [
  { value: '', label: 'Vide pour l’instant' },
  ...templates.map(({ key, name }) => ({ value: key, label: name })),
]

/** What a chosen template says of the meeting: its agenda, and of which kind it is. */
export const withTemplate = (templates: readonly TemplateSummary[], chosen: string): Partial<MeetingForm> => {
  const template = templates.find(({ key }) => key === chosen)
  if (template === undefined) return { template: null }
  return { template: template.key, ...(template.kind !== null && template.kind !== newer && { kind: template.kind }) }
}
