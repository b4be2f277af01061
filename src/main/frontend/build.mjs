import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { patchedViewer } from './form-js/patched-viewer.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const assets = join(root, 'target/classes/static/assets');
const printFonts = join(root, 'target/classes/print-fonts');

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

// What is printed as PDF needs its letters as whole TrueType files.
await mkdir(printFonts, { recursive: true });
for (const [weight, file] of Object.entries({ regular: '400Regular', bold: '700Bold' })) {
  await cp(
    join(root, `node_modules/@expo-google-fonts/source-sans-3/${file}/SourceSans3_${file}.ttf`),
    join(printFonts, `${weight}.ttf`));
}
