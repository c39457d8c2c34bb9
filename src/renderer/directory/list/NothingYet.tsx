import { Button } from '@mantine/core'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/links.tsx'
import type { Directory } from '../use-directory.ts'
import { listWords } from './list-words.ts'

/** A list where nothing has been written: how to begin. */
export function NothingYet({ directory }: { readonly directory: Directory }) {
  const { list } = directory.query
  return (
    <EmptyState
      title={titles[list]}
      action={
        <>
          <LinkButton to="/annuaire/importer" variant="filled">
            Importer un fichier
          </LinkButton>
          <Button onClick={() => directory.setAdding(list)}>{listWords[list].add}</Button>
        </>
      }
    >
      {reasons[list]}
    </EmptyState>
  )
}

const titles: Readonly<Record<DirectoryListName, string>> = {
  actors: 'Aucun acteur pour l’instant.',
  places: 'Aucun lieu pour l’instant.',
  persons: 'Aucune personne pour l’instant.',
}

const reasons: Readonly<Record<DirectoryListName, string>> = {
  actors:
    'Un acteur est une structure qui prend part à la feuille de route : association, commune, opérateur, service de l’État. Il peut n’avoir aucun lieu.',
  places: 'Un lieu est un endroit où l’on se rend pour être aidé. Un fichier national en apporte beaucoup d’un coup.',
  persons: 'Les personnes arrivent avec les listes d’émargement et les comptes-rendus, ou s’ajoutent ici.',
}
