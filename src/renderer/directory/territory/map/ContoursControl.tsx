import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { Output } from '../../../api/api.ts'
import { errorOf } from '../../../api/failures.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { FileButton } from '../../../components/ChooseFile.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { quoted } from '../../../words/spaces.ts'
import classes from './map.module.css'

/** As many characters as the contract takes. */
const mostCharacters = 20_000_000

/** Contours that a person loads from a file of their own: they stay on this poste. */
export function ContoursControl({ contours }: { readonly contours: Output<'territory', 'contours'> }) {
  const [failure, setFailure] = useState<AppError | null>(null)
  const set = useApiMutation('territory', 'setContours', { tellsFailure: true })
  const load = async (file: File) => {
    const geojson = await file.text()
    if (geojson.length > mostCharacters) return setFailure(tooLong)
    set.mutate(
      { name: file.name.slice(0, 200), geojson },
      {
        onSuccess: () => {
          setFailure(null)
          tellDone(`Contours de ${quoted(file.name)} sur la carte`)
        },
        onError: (thrown) => setFailure(errorOf(thrown)),
      },
    )
  }
  return (
    <div className={classes.contours} data-only="screen">
      {contours === null ? (
        <Text c="var(--ink-2)">
          Pour des limites exactes, ajoutez un fichier GeoJSON des communes ou des intercommunalités, en longitudes et
          latitudes (WGS&nbsp;84)&nbsp;: le site data.gouv.fr ou le service SIG du département en donnent. Il reste sur
          cet ordinateur.
        </Text>
      ) : (
        <>
          <Text span c="var(--ink-2)">
            Contours&nbsp;: {contours.name}
          </Text>
          <Button variant="subtle" onClick={() => set.mutate(null)}>
            Retirer les contours
          </Button>
        </>
      )}
      <FileButton
        label="Fichier de contours"
        accept=".geojson,.json"
        open={(file) => void load(file)}
        loading={set.isPending}
      >
        {contours === null ? 'Ajouter des contours…' : 'Changer les contours…'}
      </FileButton>
      {failure !== null && <ErrorMessage error={failure} dismiss={() => setFailure(null)} />}
    </div>
  )
}

const tooLong: AppError = {
  code: 'contours-too-long',
  fact: 'Le fichier de contours n’a pas été lu.',
  cause: 'Il dépasse 20\u00A0Mo.',
  unchanged: 'La carte et l’annuaire n’ont pas changé.',
  next: 'Choisissez des contours simplifiés, ou seulement ceux du département.',
}
