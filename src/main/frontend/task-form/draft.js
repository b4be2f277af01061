import { clock, element } from './elements.js';
import { texts } from './texts.js';
import { same } from './values.js';

const PAUSE = 1200;
const RETRY = 10_000;
const KEEPALIVE_LIMIT = 60_000;

/** Saves what has been typed to the server after each pause, and says so. */
export class Draft {
  #timer;
  #failed = false;
  #pending = false;
  #ended = false;
  #touched = false;

  constructor(server, value, kept) {
    this.server = server;
    this.kept = kept;
    this.saved = value;
    this.value = value;
    this.root = element('p', { class: 'task-form-draft', hidden: !kept });
    this.leave = event => this.#leave(event);
    this.hide = () => document.visibilityState === 'hidden' && this.#dirty() && this.#flush();
    window.addEventListener('beforeunload', this.leave);
    document.addEventListener('visibilitychange', this.hide);
  }

  /** From now on changes are the person's; before, the form only settles what it was given. */
  touch() {
    this.#touched = true;
  }

  changed(value) {
    this.value = value;
    if (!this.#touched) {
      this.saved = value;
    }
    clearTimeout(this.#timer);
    if (this.kept && !this.#ended && this.#dirty()) {
      this.#timer = setTimeout(() => this.save(), PAUSE);
    }
  }

  async save() {
    clearTimeout(this.#timer);
    if (!this.kept || this.#ended || !this.#dirty()) {
      return;
    }
    if (this.#pending) {
      this.#timer = setTimeout(() => this.save(), PAUSE);
      return;
    }
    const value = this.value;
    this.#pending = true;
    try {
      await this.server.saveDraft(value);
      this.saved = value;
      this.#say(texts.draftSaved(clock()), false);
    } catch (refused) {
      this.#failedWith(refused.status);
    } finally {
      this.#pending = false;
    }
  }

  #failedWith(status) {
    if (status === 404 || status === 405) {
      this.kept = false;
      return;
    }
    this.#say(texts.draftFailed, true);
    this.#timer = setTimeout(() => this.save(), RETRY);
  }

  /** Nothing more to keep: the form is sent. */
  end() {
    this.#ended = true;
    this.saved = this.value;
    clearTimeout(this.#timer);
    window.removeEventListener('beforeunload', this.leave);
    document.removeEventListener('visibilitychange', this.hide);
    this.root.hidden = true;
  }

  /** The form goes away without being sent. */
  close() {
    if (!this.#ended && this.#dirty()) {
      this.#flush();
    }
    this.end();
  }

  #dirty() {
    return !same(this.value, this.saved);
  }

  #flush() {
    if (this.kept && JSON.stringify(this.value).length < KEEPALIVE_LIMIT) {
      this.server.saveDraft(this.value, true).catch(() => {});
      return true;
    }
    return false;
  }

  #leave(event) {
    if (this.#dirty() && (this.#failed || !this.#flush())) {
      event.preventDefault();
    }
  }

  #say(sentence, failed) {
    this.#failed = failed;
    this.root.hidden = this.#ended;
    this.root.textContent = sentence;
    this.root.classList.toggle('task-form-draft-failed', failed);
    failed ? this.root.setAttribute('role', 'alert') : this.root.removeAttribute('role');
  }
}
