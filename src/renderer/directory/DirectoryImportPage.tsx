import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { readColumnFile } from '#shared/contract/directory/column-file.ts'
import { api, type Input } from '../api/api.ts'
import { useApiQuery } from '../api/hooks.ts'
import { useJob } from '../components/jobs/use-job.ts'
import { LinkButton } from '../components/links.tsx'
import { ListImportPage } from '../components/list-import/ListImportPage.tsx'
import { wayTo } from '../components/way-to.tsx'
import { directoryWords, formatNames, targetGroups } from './import-words.ts'

const route = getRouteApi('/annuaire/importer')

/** A list of structures, of places or of persons that exists elsewhere, brought into the directory. */
export function DirectoryImportPage(): ReactNode {
  const { pour } = route.useSearch()
  const procedures = {
    reading: useJob('directoryImport', 'open'),
    usePreview: useDirectoryPreview,
    importing: useJob('directoryImport', 'apply'),
    refusals: useJob('directoryImport', 'exportRefusals'),
    rest: useJob('directoryImport', 'exportRest'),
    columns: { file: useJob('directoryImport', 'exportColumns'), read: readColumnFile },
    close: api.directoryImport.close,
  }
  return (
    <ListImportPage
      procedures={procedures}
      title="Importer dans l’annuaire"
      crumbs={[wayTo.directory, 'Importer']}
      words={directoryWords}
      label="Fichier de l’annuaire"
      hint="ou déposez-le ici. CSV, Excel, OpenDocument ou JSON, 33&nbsp;Mo au plus."
      see={
        pour === undefined ? (
          <LinkButton to="/annuaire" variant="filled">
            Voir l’annuaire
          </LinkButton>
        ) : (
          <>
            {pour === 'campagne' ? (
              <LinkButton to="/indicateurs/campagnes/nouvelle" variant="filled">
                Revenir à la campagne
              </LinkButton>
            ) : (
              <LinkButton to="/reunions/$meeting" params={{ meeting: pour }} variant="filled">
                Revenir aux invités
              </LinkButton>
            )}
            <LinkButton to="/annuaire">Voir l’annuaire</LinkButton>
          </>
        )
      }
      groups={targetGroups}
      // Only a list of no known standard asks for its header and its columns.
      factsOf={({ opened: { format } }) => ({
        recognised: `${formatNames[format]}.`,
        asksHeader: format === 'list',
        asksColumns: format === 'list',
      })}
      decisionsOf={({ line }) => ({
        correct: (column, value) => ({ kind: 'correct', line, column, value }),
        same: (of, as) => ({ kind: 'same', of, line, as }),
        other: (of) => ({ kind: 'other', of, line }),
      })}
    />
  )
}

const useDirectoryPreview = (asked: Input<'directoryImport', 'preview'>) =>
  useApiQuery('directoryImport', 'preview', asked, { keepPrevious: true })
