import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { SettingsPage } from './SettingsPage.tsx'

export const settingsRoutes = [createRoute({ ...underRoot, path: '/reglages', component: SettingsPage })]
