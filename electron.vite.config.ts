import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/**
 * Three builds. Main: one file a composition root and what it loads on demand, everything bundled but Electron and
 * better-sqlite3 (the only "dependency"), so that a command starts fast. Preload: one CommonJS file, as a sandboxed page
 * requires. Renderer: a plain web page for both hosts, split by screen, whose fonts and pictures are files (the content
 * policy allows no inlined ones).
 */
export default defineConfig({
  main: {
    build: {
      // Less to read and compile at each command: a tenth of a command's time.
      minify: true,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          browser: 'src/main/browser.ts',
          cli: 'src/main/cli.ts',
          worker: 'src/main/app/worker.ts',
        },
        output: {
          // Requiring a file takes less than the loader of modules does: a twelfth of a command's time.
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          // Areas are loaded when first asked; what nearly all share is in one file, since many small ones load slowly.
          // What fewer share stays out of it: it would run at each start, with the libraries it brings.
          codeSplitting: {
            groups: [
              // Before anything is asked: the window is on its way before the rest is read.
              { name: 'first', tags: ['$initial'], minShareCount: 3 },
              { name: 'base', minShareCount: 12 },
            ],
          },
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      target: 'es2023',
      minify: true,
      assetsInlineLimit: 0,
      // One sheet: the rules of a screen come after those of its parts, whichever was fetched first.
      cssCodeSplit: false,
      rolldownOptions: {
        input: 'src/renderer/index.html',
        output: {
          codeSplitting: {
            groups: [
              // The first page, in one file; each other screen in its own, fetched when one goes to it.
              { name: 'base', tags: ['$initial'] },
              // What many of them share, in another: many small files load slowly. Fewer share an editor or a chart.
              { name: 'common', minShareCount: 12 },
            ],
          },
        },
      },
    },
  },
})
