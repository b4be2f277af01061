import { element, login } from './elements.js';
import { texts } from './texts.js';

/** What stands around the fields: notices above, button and draft below, or one sentence instead of everything. */
export class Frame {
  constructor(container, options) {
    this.options = options;
    this.root = element('div', { class: 'task-form' });
    container.replaceChildren(this.root);
  }

  loading() {
    this.root.replaceChildren(element('p', { class: 'task-form-loading', role: 'status' }, texts.loading));
  }

  show({ summary, place, draft, notice, editable, submit }) {
    this.button = element('button', { type: 'button', class: 'task-form-submit', onclick: submit }, this.#label());
    this.button.hidden = !this.options.buttons || !editable;
    this.root.replaceChildren(
      ...this.#notices(notice), summary, place, element('div', { class: 'task-form-foot' }, this.button, draft));
  }

  busy(sending) {
    this.button.disabled = sending;
    this.button.textContent = sending ? texts.sending : this.#label();
  }

  done() {
    this.root.replaceChildren(element('p', { class: 'task-form-notice', role: 'status' }, texts.done));
  }

  /** The form cannot be shown. */
  closed(sentence, status, again) {
    this.root.replaceChildren(element('div', { class: 'task-form-alert', role: 'alert' },
      element('p', {}, sentence),
      ...this.wayOut({ status }),
      element('button', { type: 'button', onclick: again }, texts.again)));
  }

  /** What can be done about an answer that is no refusal of a field. */
  wayOut(refused, reload) {
    if (refused.status === 401) {
      return [login()];
    }
    return refused.reload ? [element('button', { type: 'button', onclick: reload }, texts.reload)] : [];
  }

  #label() {
    return this.options.submitLabel || texts.complete;
  }

  /** Puts a notice of its own above everything else. */
  putFirst(notice) {
    this.root.prepend(notice);
  }

  #notices(sentence) {
    const { notice } = this.options;
    if (notice) {
      return [element('div', { class: 'task-form-notice' },
        element('p', {}, notice.text),
        element('button', { type: 'button', class: 'task-form-notice-action', onclick: notice.action }, notice.label))];
    }
    return sentence ? [element('p', { class: 'task-form-notice' }, sentence)] : [];
  }
}
