import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHead } from '../../components/PageHead.tsx'
import { PageTabs } from '../../components/PageTabs.tsx'
import page from '../../components/page.module.css'

/** From what is one's own to what all share. */
const screens = [
  { to: '/reglages', label: 'Vous et cet ordinateur' },
  { to: '/reglages/espace', label: 'L’espace' },
  { to: '/reglages/documents', label: 'Documents' },
] as const

/** The head of every screen of settings, and the way to the others. Everything is saved as it changes. */
export function SettingsFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <PageHead title="Réglages" sentence="Chaque changement s’enregistre aussitôt, et s’annule." dense />
      <PageTabs label="Réglages">
        {screens.map(({ to, label }) => (
          <Link key={to} to={to} className={page.tab} activeOptions={{ exact: true }}>
            {label}
          </Link>
        ))}
      </PageTabs>
      {children}
    </>
  )
}
