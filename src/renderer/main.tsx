import { createRoot } from 'react-dom/client'
import { enter } from './api/entry.ts'
import { App } from './app/App.tsx'
import { NotEntered } from './app/NotEntered.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
// In Electron the window is the program's own.
const refusal = window.concerto === undefined ? await enter() : null
createRoot(root).render(refusal === null ? <App /> : <NotEntered refusal={refusal} />)
