import { houseDocumentKinds, houseDocuments } from '#shared/records/minutes/house-documents.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { SettingsDoor } from './SettingsDoor.tsx'

/** In which Word file documents are written, and the way to change it. */
export function WordTemplateSettings() {
  const { data: templates = [] } = useApiQuery('houseTemplates', 'list', {})
  const ours = houseDocumentKinds.filter((document) => templates.some(({ usualFor }) => usualFor.includes(document)))
  return (
    <SettingsDoor title="Modèles Word et PowerPoint" to="/reglages/modeles-word" verb="Choisir un modèle de la maison">
      {ours.length === 0
        ? 'Les documents sortent dans le modèle de Concerto.'
        : `Sortent dans un modèle de la maison\u00a0: ${ours.map((document) => houseDocuments[document].toLowerCase()).join(', ')}.`}
    </SettingsDoor>
  )
}
