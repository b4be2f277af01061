import { texts } from './texts.js';

/** In bytes; the server says no to a longer file, this says it before the file is sent. */
const LARGEST = 20 * 1024 * 1024;

/** The files of one form: what they are called, and sending and taking them away. */
export class Files {
  #known = new Map();
  #sending = 0;

  /** @param project the id of the project that files belong to */
  constructor(server, project) {
    this.server = server;
    this.project = project;
  }

  get isSending() {
    return this.#sending > 0;
  }

  /** What is known of a file without asking; nothing for one that is not known or gone. */
  known(id) {
    return this.#known.get(id);
  }

  link(id) {
    return `/projects/${this.project}/documents/${id}`;
  }

  /** Asks what files are called; those that are gone stay unknown. */
  async learn(ids) {
    const unknown = ids.filter(id => !this.#known.has(id));
    if (unknown.length > 0) {
      const found = await this.server.files(this.project, unknown);
      found.forEach(file => this.#known.set(file.id, file));
    }
  }

  /** Sends a file and answers with its id; throws an error whose message says why not. */
  async send(file, onProgress) {
    if (file.size > LARGEST) {
      throw new Error(texts.fileTooLarge);
    }
    this.#sending++;
    try {
      const kept = await this.server.upload(this.project, file, onProgress);
      this.#known.set(kept.id, kept);
      return kept.id;
    } finally {
      this.#sending--;
    }
  }

  /** The server drops what is attached to nothing by itself, too; so it does not matter if this fails. */
  remove(id) {
    this.server.discard(this.project, id).catch(() => {});
  }
}
