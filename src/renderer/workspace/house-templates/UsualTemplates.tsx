import { NativeSelect, Text } from '@mantine/core'
import type { HouseTemplate } from '#shared/contract/workspace/house-templates.ts'
import { houseDocumentKinds, houseDocuments } from '#shared/records/minutes/house-template/house-documents.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { Section } from '../../components/Section.tsx'
import classes from './house-templates.module.css'

/** In which template each document is written when nothing else is asked; nothing to choose while the house has none. */
export function UsualTemplates({ templates }: { readonly templates: readonly HouseTemplate[] }) {
  const choose = useApiMutation('houseTemplates', 'setUsual')
  if (templates.length === 0) return null
  return (
    <Section title="Modèle habituel de chaque document">
      <div className={classes.usual}>
        {houseDocumentKinds.map((document) => (
          <NativeSelect
            key={document}
            label={houseDocuments[document]}
            value={templates.find(({ usualFor }) => usualFor.includes(document))?.name ?? ''}
            onChange={({ currentTarget: { value } }) => choose.mutate({ document, name: value === '' ? null : value })}
            data={[
              { value: '', label: 'Modèle de Concerto' },
              ...templates.map(({ name }) => ({ value: name, label: name })),
            ]}
          />
        ))}
      </div>
      <Text size="sm" c="var(--ink-2)" mt="xs">
        Un autre modèle peut être choisi au moment d’écrire un document. La feuille d’émargement se couche&nbsp;: dans
        un modèle debout, sa page tourne, avec l’en-tête et le pied du modèle.
      </Text>
    </Section>
  )
}
