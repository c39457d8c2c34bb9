import { Button, Stack, Text } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { EspaceView } from '#shared/contract/exchanges/espace.ts'
import { withQue } from '#shared/text/article.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ExchangesTabs } from '../../components/ExchangesTabs.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { RolesTable } from '../../components/RolesTable.tsx'
import { Section } from '../../components/Section.tsx'
import { useMay } from '../../components/use-may.ts'
import { plural } from '../../words/numbers.ts'
import { InviteDialog } from './InviteDialog.tsx'
import { NoKeys } from './NoKeys.tsx'
import { OtherPostes } from './OtherPostes.tsx'
import { ThisPoste } from './ThisPoste.tsx'

/** Who takes part in the exchanges: this poste, its six words, and the others. */
export function PostesPage(): ReactNode {
  const espace = useApiQuery('espace', 'view', {})
  const [inviting, invite] = useState(false)
  const may = useMay('members')
  return (
    <>
      <PageHead
        title="Collègues"
        dense
        actions={
          espace.data?.here &&
          may && (
            // Who has just been invited has a bundle to prepare first.
            <Button
              variant={espace.data.invitedBy === null ? 'filled' : 'default'}
              leftSection={<IconUserPlus size={18} stroke={1.6} />}
              onClick={() => invite(true)}
            >
              Inviter un secrétariat
            </Button>
          )
        }
      />
      <ExchangesTabs />
      <Loaded query={espace} rows={6} sentence="Lecture des collègues">
        {(espace) => <Espace {...espace} />}
      </Loaded>
      {inviting && <InviteDialog close={() => invite(false)} />}
    </>
  )
}

function Espace({ keys, here, others, invitedBy }: EspaceView) {
  const { standing } = useWorkspace()
  return (
    <>
      <Columns widths={[2, 3]} mb="xl">
        {here === null ? <NoKeys keys={keys} /> : <ThisPoste here={here} keys={keys} />}
        {invitedBy === null ? (
          <Section title="Qui peut quoi" look="label" word="Secrétariat du département">
            <RolesTable />
            {standing === null && (
              <Text size="sm" c="var(--ink-2)" mt="xs">
                Ce tableau vaut dès que plusieurs secrétariats, dont celui du département, prennent part à l’espace.
                D’ici là, chacun peut tout faire.
              </Text>
            )}
          </Section>
        ) : (
          <FirstSteps hub={invitedBy} />
        )}
      </Columns>
      {(here !== null || others.length > 0) && <Others here={here} others={others} isNew={invitedBy !== null} />}
    </>
  )
}

function Others({ here, others, isNew }: Pick<EspaceView, 'here' | 'others'> & { readonly isNew: boolean }) {
  const active = others.filter(({ leftOn }) => leftOn === null).length
  return (
    <Section
      title="Vos collègues"
      aside={others.length > 0 && plural(active, 'ordinateur actif', 'ordinateurs actifs')}
    >
      {others.length === 0 ? (
        <EmptyState order={3} title="Aucun collègue n’est encore connu.">
          {isNew
            ? 'Vos collègues apparaîtront quand vous aurez appliqué le premier envoi du secrétariat du département.'
            : 'Un secrétariat invité apparaît ici quand son premier envoi est appliqué.'}
        </EmptyState>
      ) : (
        <OtherPostes postes={others} all={here?.poste == null ? others : [here.poste, ...others]} />
      )}
    </Section>
  )
}

/** What is left to do after one has joined, until the hub's own bundle has come. */
function FirstSteps({ hub }: { readonly hub: NonNullable<EspaceView['invitedBy']> }) {
  const name = hub.name ?? 'le secrétariat du département'
  return (
    <Section title="Pour finir de rejoindre l’espace">
      <Stack gap="md" pt="xs">
        <MarkedList ordered>
          <li>
            <strong>Préparez votre premier envoi pour le secrétariat du département</strong>, et donnez-le par courriel,
            sur une clé ou par le dossier partagé.
          </li>
          <li>Appelez {name}, et lisez les six mots de votre ordinateur, qui lui seront demandés.</li>
          <li>Appliquez l’envoi {withQue(name)} vous fera&nbsp;: tout l’espace sera alors sur votre ordinateur.</li>
        </MarkedList>
        <div>
          <LinkButton to="/echanges" variant="filled">
            Préparer mon premier envoi
          </LinkButton>
        </div>
      </Stack>
    </Section>
  )
}
