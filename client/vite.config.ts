import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page's build: everything it needs comes out of the checkout and lands in client/dist; nothing is fetched from elsewhere. */
export default defineConfig(({ command }) => {
  // Whoever builds from within a test would otherwise get React's development build: several times slower and larger.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: import.meta.dirname,
    // Where the page will live is not known here: files find each other, and the server writes its path into the page.
    base: './',
    plugins: [react()],
    css: {
      modules: {
        // `gaps_row` for `.row` of gaps.module.css: unique as long as the modules' names are, and legible in the browser.
        generateScopedName: (name, file) => `${basename(file).replace(/\.module\.css.*/, '')}_${name}`,
      },
    },
    server: { proxy: { '/graphql': 'http://localhost:4000', '/auth': 'http://localhost:4000' } },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2023',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // Small pictures inlined as data: addresses would need a wider content security policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 900,
    },
  };
});
