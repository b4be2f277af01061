import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { patchedViewer } from './form-js/patched-viewer.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const assets = join(root, 'target/classes/static/assets');

await rm(assets, { recursive: true, force: true });

await esbuild.build({
  entryPoints: {
    'task-form': join(here, 'task-form/index.js'),
    tasklist: join(here, 'tasklist/index.js'),
    diagram: join(here, 'diagram/index.js'),
    fonts: join(here, 'fonts/fonts.css')
  },
  outdir: assets,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022'],
  legalComments: 'linked',
  // Bundled libraries must not take a page's AMD loader (Tasklist has one) for theirs; ours says window.define.
  define: { define: 'undefined' },
  loader: { '.woff2': 'file' },
  plugins: [patchedViewer],
  logLevel: 'warning'
});
