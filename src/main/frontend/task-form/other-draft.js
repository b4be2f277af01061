import { element } from './elements.js';
import { texts } from './texts.js';

/**
 * What was typed over a row that has changed since, or in another window: read beside the form, and taken in when the
 * person asks for it.
 */
export function otherDraft(stale, lines, takeIn) {
  const says = lines.flatMap(({ name, written }) => [element('dt', {}, name), element('dd', {}, written)]);
  return element('div', { class: 'task-form-notice', role: 'status' },
    element('p', {}, stale ? texts.staleDraft : texts.otherDraft),
    says.length > 0 && element('details', { open: true }, element('summary', {}, texts.otherDraftSays),
      element('dl', {}, ...says)),
    button(texts.takeIn, takeIn));
}

export function takenInDraft(stale, leaveOut) {
  return element('div', { class: 'task-form-notice', role: 'status' },
    element('p', {}, stale ? texts.takenInStale : texts.takenIn), button(stale ? texts.leaveOutStale : texts.leaveOut, leaveOut));
}

function button(label, onclick) {
  return element('button', { type: 'button', class: 'task-form-notice-action', onclick }, label);
}
