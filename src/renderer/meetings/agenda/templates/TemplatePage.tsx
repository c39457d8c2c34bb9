import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TemplatePage as TemplateView } from '#shared/contract/meetings/agenda.ts'
import type { StandardTemplateName } from '#shared/records/meetings/standard-templates.ts'
import { useApiMutation, useApiQuery } from '../../../api/hooks.ts'
import { LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { PageOf } from '../../../components/PageOf.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Section } from '../../../components/Section.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { AgendaList } from '../AgendaList.tsx'
import { DuplicateTemplate, RemoveTemplate } from './TemplateActions.tsx'
import { TemplateEditor } from './TemplateEditor.tsx'
import { originWords, templateSlot } from './template-words.ts'

/** One template: read as it is shipped, or edited once it belongs to the espace. */
export function TemplatePage(): ReactNode {
  const { template } = useParams({ from: '/reunions/modeles/$template' })
  const page = useApiQuery('agenda', 'template', { key: template })
  return (
    <PageOf
      title="Modèle de réunion"
      crumbs={crumbs}
      query={page}
      rows={6}
      action={<LinkButton to="/reunions/modeles">Voir les modèles</LinkButton>}
    >
      {(view) => <LoadedTemplate view={view} />}
    </PageOf>
  )
}

const crumbs = [wayTo.meetings, wayTo.templates]

function LoadedTemplate({ view }: { readonly view: TemplateView }) {
  return (
    <>
      <PageHead
        title={view.summary.name}
        crumbs={crumbs}
        sentence={[originWords[view.summary.origin], view.summary.description].filter(Boolean).join('. ')}
        actions={<Actions view={view} />}
      />
      {view.kind === 'own' ? (
        <TemplateEditor view={view} />
      ) : (
        <Columns widths={[1, '320px']}>
          <Section title="Ordre du jour">
            <AgendaList agenda={view.points} slot={templateSlot(view.summary.minutes)} />
          </Section>
        </Columns>
      )}
    </>
  )
}

function Actions({ view }: { readonly view: TemplateView }) {
  return (
    <>
      <DuplicateTemplate summary={view.summary} />
      {view.kind === 'own' && (
        <LinkButton
          to="/reunions/modeles/$template/convocation"
          params={{ template: view.template.id }}
          variant="default"
        >
          Texte de la convocation
        </LinkButton>
      )}
      {view.kind === 'own' ? <RemoveTemplate view={view} /> : <ChangeStandard name={view.summary.key} />}
    </>
  )
}

/** What is shipped is changed in a version of the espace's own, which can be given up at any time. */
function ChangeStandard({ name }: { readonly name: TemplateView['summary']['key'] }) {
  const change = useApiMutation('agenda', 'changeStandard')
  const navigate = useNavigate()
  const act = () =>
    change.mutate(
      { name: name as StandardTemplateName },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/reunions/modeles/$template', params: { template: id }, replace: true }),
      },
    )
  return (
    <Button
      variant="filled"
      leftSection={<IconPencil size={18} stroke={1.6} />}
      onClick={act}
      loading={change.isPending}
    >
      Modifier ce modèle
    </Button>
  )
}
