import NavigatedViewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer';
import 'camunda-bpmn-js/dist/assets/diagram-js.css';
import 'camunda-bpmn-js/dist/assets/bpmn-js.css';
import './diagram.css';
import { element } from '../task-form/elements.js';

const READABLE = 0.85;
const STEP = 1.3;

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
}

function mark(viewer, ids = '', marker) {
  const registry = viewer.get('elementRegistry');
  ids.split(/\s+/).filter(id => registry.get(id)).forEach(id => viewer.get('canvas').addMarker(id, marker));
}

/** The whole diagram where that can be read, otherwise as much of it as can, with the present step in the middle. */
function settle(viewer, place, here = '') {
  const canvas = viewer.get('canvas');
  const { inner } = canvas.viewbox();
  const fitting = Math.min(place.clientWidth / (inner.width + 40), 1);
  const scale = Math.max(fitting, READABLE);
  place.style.height = `${Math.min(inner.height * scale + 60, window.innerHeight * 0.8)}px`;
  canvas.resized();
  canvas.zoom('fit-viewport');
  if (fitting < READABLE) {
    const step = viewer.get('elementRegistry').get(here.split(/\s+/)[0]);
    canvas.zoom(READABLE, step ? middle(step) : { x: 0, y: 0 });
    step ? canvas.scrollToElement(step) : canvas.viewbox({ ...canvas.viewbox(), x: inner.x - 20, y: inner.y - 20 });
  }
}

function middle({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 };
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
