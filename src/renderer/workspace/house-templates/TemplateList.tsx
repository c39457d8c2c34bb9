import { Text } from '@mantine/core'
import type { HouseTemplate } from '#shared/contract/workspace/house-templates.ts'
import classes from './house-templates.module.css'
import { TemplateRow } from './TemplateRow.tsx'

/** Concerto's own template, then those of the house. */
export function TemplateList({ templates }: { readonly templates: readonly HouseTemplate[] }) {
  return (
    <ul aria-label="Modèles">
      <li className={classes.template}>
        <strong>Modèle de Concerto</strong>
        <Text size="sm" c="var(--ink-2)">
          Livré avec le programme. Il sert quand aucun modèle de la maison n’est choisi.
        </Text>
      </li>
      {templates.map((template) => (
        <TemplateRow key={template.name} template={template} />
      ))}
    </ul>
  )
}
