import { LinkAnchor } from '../../../components/links.tsx'

/** The way to a bundle that came. */
export const bundleCrumbs = [
  <LinkAnchor key="exchanges" to="/echanges">
    Échanges
  </LinkAnchor>,
  'Envois reçus',
]
