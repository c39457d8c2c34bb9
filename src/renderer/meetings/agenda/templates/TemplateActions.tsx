import { Button } from '@mantine/core'
import { IconArrowBackUp, IconCopy, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { TemplatePage, TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import { knownCode } from '#shared/text/newer.ts'
import { useGesture } from '../../../components/use-gesture.ts'

export function DuplicateTemplate({ summary }: { readonly summary: TemplateSummary }) {
  const duplicate = useGesture('agenda', 'duplicateTemplate')
  const navigate = useNavigate()
  const act = () =>
    duplicate.act(
      { key: summary.key, name: `${summary.name} (copie)` },
      'Modèle dupliqué',
      ({ id }) => void navigate({ to: '/reunions/modeles/$template', params: { template: id } }),
    )
  return (
    <Button leftSection={<IconCopy size={18} stroke={1.6} />} onClick={act} loading={duplicate.isPending}>
      Dupliquer
    </Button>
  )
}

/** A template of the espace goes; a shipped one that was changed is again as shipped. « Annuler » brings either back. */
export function RemoveTemplate({ view }: { readonly view: Extract<TemplatePage, { kind: 'own' }> }) {
  const remove = useGesture('agenda', 'removeTemplate')
  const navigate = useNavigate()
  const standard = knownCode(view.template.replaces)
  const act = () =>
    remove.act(
      { id: view.template.id },
      standard === null ? 'Modèle supprimé' : 'Modèle revenu à sa version d’origine',
      () => {
        if (standard === null) void navigate({ to: '/reunions/modeles' })
        else void navigate({ to: '/reunions/modeles/$template', params: { template: standard }, replace: true })
      },
    )
  return standard === null ? (
    <Button leftSection={<IconTrash size={18} stroke={1.6} />} onClick={act} loading={remove.isPending}>
      Supprimer
    </Button>
  ) : (
    <Button leftSection={<IconArrowBackUp size={18} stroke={1.6} />} onClick={act} loading={remove.isPending}>
      Revenir à la version d’origine
    </Button>
  )
}
