import { Draft } from './draft.js';
import { element } from './elements.js';
import { Fields } from './fields.js';
import { Refusals } from './refusals.js';
import { Server } from './server.js';
import { Summary } from './summary.js';
import { texts } from './texts.js';
import { withEmptyLists } from './values.js';
import { createViewer } from './viewer.js';

const SETTLING = 250;

/** One form on a page: shows it, keeps what is typed, sends it, and shows what the server says. */
export class TaskForm {
  #sending = false;

  /**
   * @param {HTMLElement} container
   * @param {{url: string, submitLabel?: string, buttons?: boolean, links?: string, readOnly?: boolean,
   *   notice?: {text: string, label: string, action: function}, onSubmitRequest?: function,
   *   onDone?: function}} options
   */
  constructor(container, options) {
    this.options = { buttons: true, ...options };
    this.server = new Server(options.url);
    this.root = element('div', { class: 'task-form' });
    container.replaceChildren(this.root);
    this.ready = this.#open();
  }

  async #open() {
    this.root.replaceChildren(element('p', { class: 'task-form-loading', role: 'status' }, texts.loading));
    try {
      this.form = await this.server.load();
      this.editable = this.form.editable !== false && !this.options.readOnly;
    } catch (refused) {
      this.#closed(refused);
      return false;
    }
    await this.#show();
    return true;
  }

  async #show() {
    const { schema, data = {}, valueName, draft, title } = this.form;
    this.refusals = new Refusals(valueName);
    this.viewer = createViewer(this.refusals, {
      readOnly: !this.editable, ariaLabel: title, textLinkTarget: this.options.links
    });
    const place = element('div', { class: 'task-form-fields' });
    this.summary = new Summary(new Fields(this.viewer, place));
    this.viewer.on('changed', state => this.#changed(state.data));
    await this.viewer.importSchema(schema, draft ? { ...data, [valueName]: draft } : data);
    this.draft = new Draft(this.server, this.typed, this.editable && draft !== undefined);
    this.root.replaceChildren(...this.#notices(), this.summary.root, place, this.#foot());
    this.viewer.attachTo(place);
    this.#listen(place);
  }

  #notices() {
    const { notice } = this.options;
    if (notice) {
      return [element('div', { class: 'task-form-notice' },
        element('p', {}, notice.text),
        element('button', { type: 'button', class: 'task-form-notice-action', onclick: notice.action }, notice.label))];
    }
    const sentence = this.editable ? this.form.draft && texts.draftFound : texts.readOnly;
    return sentence ? [element('p', { class: 'task-form-notice' }, sentence)] : [];
  }

  #foot() {
    this.button = element('button', { type: 'button', class: 'task-form-submit', onclick: () => this.submit() },
      this.options.submitLabel || texts.complete);
    this.button.hidden = !this.options.buttons || !this.editable;
    return element('div', { class: 'task-form-foot' }, this.button, this.draft.root);
  }

  #listen(place) {
    ['input', 'change', 'click'].forEach(kind => place.addEventListener(kind, () => this.draft.touch(), true));
    this.viewer.get('eventBus').on('repeatRenderManager.add', () => focusNewRow());
    place.addEventListener('submit', event => {
      event.preventDefault();
      event.stopPropagation();
    }, true);
    this.root.addEventListener('keydown', event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        this.requestSubmit();
      }
    });
  }

  /** What Ctrl+Enter does; Tasklist puts its own button here. */
  requestSubmit() {
    return this.options.onSubmitRequest ? this.options.onSubmitRequest() : this.submit();
  }

  /** Sends the form; true when the server has taken it. */
  async submit() {
    if (this.#sending || !this.viewer || !this.editable) {
      return false;
    }
    this.#busy(true);
    try {
      return await this.#send();
    } finally {
      this.#busy(false);
    }
  }

  async #send() {
    await this.#settle();
    this.summary.clear();
    this.refusals.replace([], {});
    const { data, errors } = this.viewer.submit();
    if (Object.keys(errors).length > 0) {
      this.#pointOut();
      return false;
    }
    try {
      this.#done(await this.server.submit({ value: this.#value(data), version: this.form.version }));
      return true;
    } catch (refused) {
      this.#refused(refused);
      return false;
    }
  }

  /** The viewer takes a date over a moment after its field is left. */
  async #settle() {
    const active = document.activeElement;
    if (this.root.contains(active) && active.matches('input, select, textarea')) {
      active.blur();
    }
    await new Promise(resolve => setTimeout(resolve, SETTLING));
  }

  #done({ location } = {}) {
    this.draft.end();
    if (this.options.onDone) {
      this.options.onDone();
    } else if (location?.startsWith('/') && !location.startsWith('//')) {
      window.location.assign(location);
    } else {
      this.root.replaceChildren(element('p', { class: 'task-form-notice', role: 'status' }, texts.done));
    }
    this.root.dispatchEvent(new CustomEvent('task-form:done', { bubbles: true }));
  }

  #refused(refused) {
    if (refused.status === 422) {
      this.refusals.replace(refused.refusals, this.data);
      this.viewer.validate();
      this.#pointOut();
    } else {
      this.summary.message(`${refused.message} ${texts.kept}`, ...this.#wayOut(refused.status));
    }
  }

  #pointOut() {
    const { fields } = this.summary;
    const atFields = fields.messages();
    const known = new Set(atFields.map(({ path, message }) => path + message));
    const elsewhere = this.refusals.all().filter(({ path, message }) => !known.has(path + message));
    this.summary.refusals([...elsewhere, ...atFields].sort((one, other) => fields.top(one.path) - fields.top(other.path)));
  }

  #wayOut(status) {
    if (status === 401) {
      return [element('a', { href: '/login', target: '_blank', rel: 'noopener' }, texts.login)];
    }
    const reload = () => {
      this.destroy();
      this.ready = this.#open();
    };
    return status === 409 ? [element('button', { type: 'button', onclick: reload }, texts.reload)] : [];
  }

  #closed(refused) {
    this.root.replaceChildren(element('div', { class: 'task-form-alert', role: 'alert' },
      element('p', {}, refused.message),
      ...refused.status === 401 ? this.#wayOut(401) : [],
      element('button', { type: 'button', onclick: () => { this.ready = this.#open(); } }, texts.again)));
  }

  #busy(sending) {
    this.#sending = sending;
    this.button.disabled = sending;
    this.button.textContent = sending ? texts.sending : this.options.submitLabel || texts.complete;
  }

  #value(data) {
    const { valueName, schema } = this.form;
    return withEmptyLists(schema, { [valueName]: {}, ...data })[valueName];
  }

  #changed(data) {
    this.data = data;
    this.draft?.changed(this.typed);
  }

  get typed() {
    return structuredClone(this.data[this.form.valueName] ?? {});
  }

  saveDraft() {
    return this.draft?.save();
  }

  destroy() {
    this.draft?.close();
    this.viewer?.destroy();
    this.viewer = null;
  }
}

function focusNewRow() {
  const list = document.activeElement?.closest('.fjs-form-field-dynamiclist');
  setTimeout(() => [...list?.querySelectorAll('.fjs-repeat-row-container') || []].at(-1)
    ?.querySelector('input, select, textarea')?.focus(), 50);
}
