import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { MARKDOWN_FEATURES } from './src/schemas/markdown-features.ts';
import { CONTENT_DIR, readSiteSettings } from './src/schemas/site-file.ts';

const address = new URL(readSiteSettings().baseUrl);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './.astro',
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri({ features: MARKDOWN_FEATURES }) },
  integrations: [mdx()],
  vite: {
    resolve: { alias: { '@content': fileURLToPath(new URL(CONTENT_DIR, import.meta.url)) } },
    build: {
      assetsInlineLimit: 0,
      // astro#18087: one harmless warning per MDX file
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
