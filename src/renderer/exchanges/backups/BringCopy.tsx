import { Stack, Text } from '@mantine/core'
import { Section } from '../../components/Section.tsx'
import { OpenCopy } from './OpenCopy.tsx'

/** A copy that is elsewhere, taken in and looked at. @param folder where those of this computer are */
export function BringCopy({ folder }: { readonly folder: string }) {
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
