import { defineConfig } from 'vite';

/** Everything a page needs is bundled: it asks no other host for anything. Each page is a build of its own. */
export default defineConfig(({ mode }) => ({
  base: mode === 'explorer' ? '/explorer/' : '/console/',
  worker: { format: 'es' },
  esbuild: { jsx: 'automatic' },
  build: {
    outDir: `../../../target/classes/static/${mode === 'explorer' ? 'explorer' : 'console'}`,
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 8000,
    rollupOptions: {
      input: mode === 'explorer' ? ['explorer.html', 'embed.html'] : 'index.html',
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warning.code !== 'SOURCEMAP_ERROR') {
          warn(warning);
        }
      },
    },
    modulePreload: { polyfill: false },
  },
}));
