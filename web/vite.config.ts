import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

const PORTAL = process.env['SVAR_PORTAL'] ?? 'http://localhost:8080';

const DESK = /\/src\/(screens\/desk\/|i18n\/\w+\/desk\.ts)/;

export default defineConfig({
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
    chunkSizeWarningLimit: 100,
    rollupOptions: {
      output: {
        // What only agents need has a folder of its own, which is not put on customers' devices.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.every((id) => DESK.test(id)) ? 'assets/desk/[name]-[hash].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  plugins: [
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        id: '/',
        name: 'Svar',
        short_name: 'Svar',
        description: 'Faktura, forbruk og strømbrudd. Svar før du rekker å spørre.',
        lang: 'nb',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f6f5f1',
        theme_color: '#0f5c4d',
        icons: [
          { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg}', 'icons/192.png'],
        globIgnores: ['assets/desk/**', 'assets/frame-*.css'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(v1|docs|health|oauth|\.well-known)(\/|$)/, /\.[a-z]+$/],
        // What a customer sees is never kept by the worker: see src/lib/vault.ts.
        runtimeCaching: [],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  server: {
    proxy: { '/v1': PORTAL, '/docs': PORTAL, '/openapi.yaml': PORTAL },
  },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    css: true,
  },
});
