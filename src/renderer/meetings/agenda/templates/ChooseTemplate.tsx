import { Radio, Stack } from '@mantine/core'
import type { TemplateKey, TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import classes from '../agenda.module.css'
import { templateMeasure } from './template-words.ts'

interface Props {
  readonly templates: readonly TemplateSummary[]
  readonly chosen: TemplateKey | null
  readonly choose: (key: TemplateKey) => void
}

export function ChooseTemplate({ templates, chosen, choose }: Props) {
  return (
    <Radio.Group
      aria-label="Modèles"
      value={chosen}
      onChange={(key) => {
        const template = templates.find((one) => one.key === key)
        if (template !== undefined) choose(template.key)
      }}
    >
      <Stack gap={0} className={classes.choices ?? ''}>
        {templates.map((template) => (
          <Radio.Card key={template.key} value={template.key} className={classes.choice ?? ''}>
            <Radio.Indicator />
            <span>
              <strong>
                <Ordinals>{template.name}</Ordinals>
              </strong>
              <Second ms="md">{templateMeasure(template)}</Second>
              {template.description !== null && (
                <Second block style={{ textWrap: 'pretty' }}>
                  {template.description}
                </Second>
              )}
            </span>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  )
}
