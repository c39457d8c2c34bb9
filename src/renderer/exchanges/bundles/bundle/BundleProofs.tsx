import { type Icon, IconAlertTriangle, IconCheck, IconDeviceFloppy, IconShieldCheck } from '@tabler/icons-react'
import type { BundlePreview } from '#shared/contract/exchanges/bundles.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import classes from './bundle.module.css'
import { continuityWords, signatureWords } from './proof-words.ts'

/** Who signed it, whether anything is missing before it, and the way back. */
export function BundleProofs({ preview }: { readonly preview: BundlePreview }) {
  const { demo } = useWorkspace()
  const { status } = preview.sender
  const isSigned = status === 'own' || status === 'known'
  const isWhole = preview.missing.length === 0
  return (
    <ul className={classes.proofs}>
      <Proof icon={isSigned ? IconShieldCheck : IconAlertTriangle} waits={!isSigned}>
        {signatureWords(preview)}
      </Proof>
      <Proof icon={isWhole ? IconCheck : IconAlertTriangle} waits={!isWhole}>
        {continuityWords(preview)}
      </Proof>
      <Proof icon={IconDeviceFloppy}>{copyWords(demo, preview)}</Proof>
    </ul>
  )
}

const copyWords = (demo: boolean, { transactions }: BundlePreview): string => {
  if (demo) return 'Espace d’essai\u00a0: aucune copie n’est faite avant de l’appliquer'
  return transactions === 0
    ? 'Aucune copie n’est à faire avant\u00a0: il ne changera rien'
    : 'Une copie de vos données sera faite avant de l’appliquer'
}

interface ProofProps {
  readonly icon: Icon
  readonly waits?: boolean
  readonly children: string
}

function Proof({ icon: Glyph, waits = false, children }: ProofProps) {
  return (
    <li data-waits={waits || undefined}>
      <Glyph size={18} stroke={1.6} aria-hidden="true" />
      <span>{children}</span>
    </li>
  )
}
