import { useApiQuery } from '../../api/hooks.ts'
import { FileButton } from '../../components/ChooseFile.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { plural } from '../../words/numbers.ts'
import { PlaceholderHelp } from './PlaceholderHelp.tsx'
import { TemplateList } from './TemplateList.tsx'
import { UsualTemplates } from './UsualTemplates.tsx'
import { useAddTemplate } from './use-add-template.ts'

/** The Word files of the house that documents are written in, and what such a file may ask for. */
export function HouseTemplatesPage() {
  const templates = useApiQuery('houseTemplates', 'list', {})
  const { add, drop, adding, thrown, dismiss } = useAddTemplate()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the button in the head
    <div onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <PageHead
        title="Modèles Word"
        crumbs={[
          <LinkAnchor key="settings" to="/reglages">
            Réglages
          </LinkAnchor>,
          'Modèles Word',
        ]}
        sentence="Un document Word de votre maison : Concerto en garde les styles, l’en-tête, le logo et le pied de page, et y met le texte."
        actions={
          <FileButton
            label="Fichier du modèle"
            accept=".docx,.dotx"
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
