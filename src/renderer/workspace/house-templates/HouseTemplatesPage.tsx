import { NativeSelect, Stack, Text } from '@mantine/core'
import type { DragEvent } from 'react'
import { useState } from 'react'
import type { HouseTemplate } from '#shared/contract/workspace/house-templates.ts'
import { houseDocumentKinds, houseDocuments } from '#shared/records/minutes/house-documents.ts'
import { fileContent } from '../../api/file-content.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { FileButton } from '../../components/ChooseFile.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { ownTemplate, templatesFor } from '../../components/house-templates/TemplateSelect.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { List } from '../../components/plain/List.tsx'
import { Section } from '../../components/Section.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { plural } from '../../words/numbers.ts'
import classes from './house-templates.module.css'
import { PlaceholderHelp } from './PlaceholderHelp.tsx'
import { TemplateRow } from './TemplateRow.tsx'
import { useTakeOut } from './use-take-out.ts'

/** The files of the house that documents are written in or take the colours of, and what a Word one may ask for. */
export function HouseTemplatesPage() {
  const templates = useApiQuery('houseTemplates', 'list', {})
  const { add, drop, adding, thrown, dismiss } = useAddTemplate()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the button in the head
    <div onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <PageHead
        title="Modèles Word et PowerPoint"
        word="Modèle de la maison"
        crumbs={[wayTo.settings, 'Modèles Word et PowerPoint']}
        sentence="Un document Word de votre maison : Concerto en garde les styles, l’en-tête, le logo et le pied de page, et y met le texte. Une présentation PowerPoint donne au diaporama ses couleurs et sa police."
        actions={
          <FileButton
            label="Fichier du modèle"
            accept=".docx,.dotx,.pptx,.potx"
            open={(file) => void add(file)}
            variant="filled"
            loading={adding}
          >
            Ajouter un modèle
          </FileButton>
        }
      />
      {thrown !== null && <ErrorMessage thrown={thrown} dismiss={dismiss} />}
      {templates.data !== undefined && <UsualTemplates templates={templates.data} />}
      <Columns widths={[3, 2]} pt="xl">
        <Section
          title="Modèles de cet ordinateur"
          aside={templates.data !== undefined && plural(templates.data.length, 'modèle', 'modèles')}
        >
          <Loaded query={templates} rows={3} sentence="Lecture des modèles">
            {(templates) => <TemplateList templates={templates} />}
          </Loaded>
        </Section>
        <PlaceholderHelp />
      </Columns>
    </div>
  )
}

/** Concerto's own template, then those of the house. */
function TemplateList({ templates }: { readonly templates: readonly HouseTemplate[] }) {
  return (
    <List ruled="under" air="md" aria-label="Modèles">
      <Stack component="li" gap="sm">
        <strong>Modèle de Concerto</strong>
        <Text size="sm" c="var(--ink-2)">
          Livré avec le programme. Il sert quand aucun modèle de la maison n’est choisi.
        </Text>
      </Stack>
      {templates.map((template) => (
        <TemplateRow key={template.name} template={template} />
      ))}
    </List>
  )
}

/** A template chosen or dropped, checked and kept; a refusal is told beside the list. */
function useAddTemplate() {
  const mutation = useApiMutation('houseTemplates', 'add', { tellsFailure: true })
  const [unread, setUnread] = useState<unknown>(null)
  const takeOut = useTakeOut()
  const add = async (file: File): Promise<void> => {
    setUnread(null)
    try {
      const content = await fileContent(file)
      mutation.mutate(
        { name: file.name, content },
        { onSuccess: ({ name }) => tellDone(`Modèle ajouté : ${name}`, { act: () => takeOut(name), gesture: null }) },
      )
    } catch (thrown) {
      setUnread(thrown)
    }
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    const [file] = event.dataTransfer.files
    if (file !== undefined) void add(file)
  }
  const dismiss = (): void => {
    setUnread(null)
    mutation.reset()
  }
  return { add, drop, adding: mutation.isPending, thrown: mutation.error ?? unread, dismiss }
}

/** In which template each document is written when nothing else is asked; nothing to choose while the house has none. */
function UsualTemplates({ templates }: { readonly templates: readonly HouseTemplate[] }) {
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
              { value: '', label: ownTemplate(document) },
              ...templatesFor(document, templates).map(({ name }) => ({ value: name, label: name })),
            ]}
          />
        ))}
      </div>
      <Text size="sm" c="var(--ink-2)" mt="xs">
        Un autre modèle peut être choisi au moment d’écrire un document. La feuille d’émargement est en paysage&nbsp;:
        dans un modèle en portrait, sa page tourne, avec l’en-tête et le pied de page du modèle.
      </Text>
    </Section>
  )
}
