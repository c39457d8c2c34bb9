import { Button, Stack, Text } from '@mantine/core'
import { pageFailure } from '../../api/failures.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useStore } from '../../api/store.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { wayTo } from '../../components/way-to.tsx'
import { plural } from '../../words/numbers.ts'
import { CopyTable } from './CopyTable.tsx'
import { OpenCopy } from './OpenCopy.tsx'
import { Proofs } from './Proofs.tsx'
import { SecondFolderSection } from './SecondFolderSection.tsx'

/** The copies of the espace: whether they can be relied on, where they are, and the way back to one. */
export function BackupsPage() {
  const overview = useApiQuery('backups', 'overview', {}, { keepPrevious: true })
  const toldAbove = useStore(pageFailure)
  const make = useGesture('backups', 'make', { tellsFailure: true })
  return (
    <>
      <PageHead
        title="Sauvegardes"
        word="Copie"
        crumbs={[wayTo.settings, 'Sauvegardes']}
        sentence="Concerto copie l’espace de lui-même : toutes les quatre heures si quelque chose a changé, et quand vous le fermez."
        actions={
          <Button
            variant="filled"
            loading={make.isPending}
            onClick={() => make.act({}, { noUndo: 'Sauvegarde faite, relue et vérifiée' })}
          >
            Sauvegarder maintenant
          </Button>
        }
      />
      <Loaded query={overview} rows={6} sentence="Lecture des sauvegardes">
        {(data) => (
          <>
            {/* What just failed is already among what the program remembers. */}
            {data.failure !== null && data.failure.code !== toldAbove?.code && <ErrorMessage error={data.failure} />}
            <Proofs overview={data} />
            <Columns widths={[3, 2]} pt="xl">
              <Section
                title="Copies de cet ordinateur"
                aside={data.copies.length > 0 && plural(data.copies.length, 'copie', 'copies')}
              >
                <CopyTable copies={data.copies} />
              </Section>
              <Stack gap="var(--s7)">
                <SecondFolderSection second={data.second} />
                <BringCopy folder={data.folder} />
              </Stack>
            </Columns>
          </>
        )}
      </Loaded>
    </>
  )
}

/** A copy that is elsewhere, taken in and looked at. @param folder where those of this computer are */
function BringCopy({ folder }: { readonly folder: string }) {
  return (
    <Section title="Un fichier de sauvegarde">
      <Text c="var(--ink-2)">
        D’une clé, d’un autre disque, chiffré ou non : il est d’abord lu, et rien ne change avant votre accord.
      </Text>
      <Stack gap="sm" mt="sm" align="flex-start">
        <OpenCopy label="Ouvrir un fichier…" />
        <Text size="sm" c="var(--ink-3)">
          Les copies de cet ordinateur sont dans {folder}
        </Text>
      </Stack>
    </Section>
  )
}
