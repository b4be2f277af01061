import NavigatedViewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer';
import 'camunda-bpmn-js/dist/assets/diagram-js.css';
import 'camunda-bpmn-js/dist/assets/bpmn-js.css';
import './diagram.css';
import { element } from '../task-form/elements.js';

const READABLE = 0.85;
const STEP = 1.3;
const MARGIN = 20;

/**
 * Shows the diagram that `data-diagram` names. `data-here` and `data-done` name steps (ids, separated by spaces) that
 * are at work and finished. The page scrolls as usual over it; the diagram is moved by dragging and by its buttons.
 */
async function show(container) {
  const place = element('div', { class: 'diagram-canvas', role: 'group',
    'aria-label': container.dataset.diagramLabel || 'Modellens steg som diagram' });
  container.classList.add('diagram');
  container.replaceChildren(place);
  const viewer = new NavigatedViewer({ container: place, zoomScroll: { enabled: false } });
  try {
    const answer = await fetch(container.dataset.diagram, { credentials: 'same-origin' });
    await viewer.importXML(await answer.text());
  } catch {
    container.replaceChildren(element('p', { role: 'alert' }, 'Diagrammet kunde inte visas.'));
    return;
  }
  mark(viewer, container.dataset.done, 'diagram-done');
  mark(viewer, container.dataset.here, 'diagram-here');
  container.append(buttons(viewer));
  settle(viewer, place, container.dataset.here);
  print(viewer);
}

function mark(viewer, ids = '', marker) {
  const registry = viewer.get('elementRegistry');
  ids.split(/\s+/).filter(id => registry.get(id)).forEach(id => viewer.get('canvas').addMarker(id, marker));
}

/** The whole diagram where that can be read, otherwise its beginning, or the module of the step that is at work. */
function settle(viewer, place, here = '') {
  const canvas = viewer.get('canvas');
  const { inner } = canvas.viewbox();
  const scale = Math.max(Math.min(place.clientWidth / (inner.width + MARGIN), 1), READABLE);
  place.style.height = `${Math.min(inner.height * scale + 2 * MARGIN, window.innerHeight * 0.7)}px`;
  canvas.resized();
  canvas.zoom(scale);
  const step = viewer.get('elementRegistry').get(here.split(/\s+/)[0]);
  canvas.viewbox({ ...canvas.viewbox(), ...corner(inner, step, canvas.viewbox()) });
}

function corner(inner, step, { width }) {
  if (!step) {
    return { x: inner.x - MARGIN, y: inner.y - MARGIN };
  }
  const { x, y } = step.parent?.width ? step.parent : step;
  return { x: Math.max(x - MARGIN, step.x + (step.width - width) / 2), y: y - MARGIN };
}

/** On paper the whole model is wanted. */
function print(viewer) {
  const canvas = viewer.get('canvas');
  let shown;
  window.addEventListener('beforeprint', () => {
    shown = canvas.viewbox();
    canvas.resized();
    canvas.zoom('fit-viewport');
  });
  window.addEventListener('afterprint', () => canvas.viewbox(shown));
}

function buttons(viewer) {
  const canvas = viewer.get('canvas');
  const button = (label, onclick) => element('button', { type: 'button', onclick }, label);
  return element('div', { class: 'diagram-buttons' },
    button('Större', () => canvas.zoom(canvas.zoom() * STEP)),
    button('Mindre', () => canvas.zoom(canvas.zoom() / STEP)),
    button('Visa allt', () => canvas.zoom('fit-viewport')));
}

document.querySelectorAll('[data-diagram]').forEach(show);
