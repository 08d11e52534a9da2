import { defineConfig } from 'vite';

/** Everything the page needs is bundled: it asks no other host for anything. */
export default defineConfig({
  base: '/console/',
  worker: { format: 'es' },
  esbuild: { jsx: 'automatic' },
  build: {
    outDir: '../../../target/classes/static/console',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 8000,
    rollupOptions: {
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warning.code !== 'SOURCEMAP_ERROR') {
          warn(warning);
        }
      },
    },
    modulePreload: { polyfill: false },
  },
});
