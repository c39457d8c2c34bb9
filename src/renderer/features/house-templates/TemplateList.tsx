import { Button, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { HouseTemplate } from '#shared/contract/house-templates.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { State } from '../../components/State.tsx'
import classes from './house-templates.module.css'
import { TemplateRow } from './TemplateRow.tsx'

/** Concerto's own template, then those of the house; one of them is the usual one. */
export function TemplateList({ templates }: { readonly templates: readonly HouseTemplate[] }) {
  const usual = templates.find(({ isDefault }) => isDefault) ?? null
  return (
    <ul className={classes.list} aria-label="Modèles">
      <li className={classes.template}>
        <div className={classes.head}>
          <strong>Modèle de Concerto</strong>
          <Usual name={null} isUsual={usual === null} spoken="le modèle de Concerto" />
        </div>
        <Text size="sm" c="var(--ink-2)">
          Livré avec le programme. Il sert quand aucun modèle de la maison n’est choisi.
        </Text>
      </li>
      {templates.map((template) => (
        <TemplateRow
          key={template.name}
          template={template}
          usual={<Usual name={template.name} isUsual={template.isDefault} spoken={template.name} />}
        />
      ))}
    </ul>
  )
}

interface UsualProps {
  /** `null`: Concerto's own. */
  readonly name: string | null
  readonly isUsual: boolean
  readonly spoken: string
}

/** Whether documents are written in it when nothing else is asked, or the verb that makes it so. */
function Usual({ name, isUsual, spoken }: UsualProps) {
  const choose = useApiMutation('houseTemplates', 'setDefault')
  if (isUsual)
    return (
      <State icon={IconCheck} tone="accent">
        Modèle habituel
      </State>
    )
  return (
    <Button
      size="xs"
      variant="default"
      onClick={() => choose.mutate({ name })}
      aria-label={`Utiliser d’habitude ${spoken}`}
    >
      Utiliser d’habitude
    </Button>
  )
}
