import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import './task-form.css';
import { TaskForm } from './task-form.js';

/** Shows the form whose resource is `url` in the container, see TaskForm for the options. */
const mount = (container, options) => new TaskForm(container, options);

function mountAll() {
  for (const container of document.querySelectorAll('[data-task-form]')) {
    mount(container, {
      url: container.dataset.taskForm, submitLabel: container.dataset.submitLabel,
      without: container.dataset.without?.split(' ')
    });
  }
}

window.TaskForm = { mount };

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', mountAll);
} else {
  mountAll();
}
