import { useNavigate } from '@tanstack/react-router'
import { PreviewPanes } from '../write/PreviewPanes.tsx'
import { useOpenView } from '../write/use-open-view.ts'
import { type VariantChoice, wholeMinutes } from '../write/variant-choice.ts'
import type { WriteView } from '../write/write-view.ts'

/** The minutes as they print, where they have just been validated: what is chosen there opens the preview itself. */
export function ReadPanes({ minutes, section }: Pick<WriteView, 'minutes' | 'section'>) {
  const navigate = useNavigate()
  const { id: meeting } = minutes.meeting
  const open = useOpenView(meeting, 'relecture')
  const preview = (search: { section?: string; variante?: VariantChoice; sommaire?: true }) =>
    void navigate({ to: '/comptes-rendus/$meeting', params: { meeting }, search: { vue: 'apercu', ...search } })
  return (
    <PreviewPanes
      {...{ minutes, section }}
      view="apercu"
      show={(id, view = 'apercu') => (view === 'apercu' ? preview({ section: id }) : open(view))}
      wanted={wholeMinutes}
      variant="complet"
      showVariant={(variante) => preview({ variante })}
      contents={false}
      showContents={(asked) => asked && preview({ sommaire: true })}
    />
  )
}
