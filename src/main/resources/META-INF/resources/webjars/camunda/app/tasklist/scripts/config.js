/* Tasklist's own door for settings: Swedish, and our renderer instead of the stock one for the tasks' forms. */

const base = document.querySelector('base');
const root = base.getAttribute('app-root').replace(/\/camunda$/, '');

/* Parts whose requests the product does not let through: comments, history, tasks and projects made by hand. */
base.setAttribute('cam-exclude-plugins', [
  'tasklist.task.action:task-action-comment',
  'tasklist.task.detail:task-detail-history',
  'tasklist.navbar.action:create-task-action',
  'tasklist.navbar.action:start-process-action'
].join(','));

document.documentElement.lang = 'sv';

for (const sheet of ['task-form.css', 'tasklist.css']) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${root}/assets/${sheet}`;
  document.head.append(link);
}

export default {
  app: {
    name: 'Uppgifter',
    vendor: 'Trygga Platser'
  },
  dateFormat: {
    normal: 'LL',
    long: 'LLL'
  },
  locales: {
    availableLocales: ['sv'],
    fallbackLocale: 'sv'
  },
  requireJsConfig: {
    ngDeps: ['platssamverkan'],
    deps: ['platssamverkan-tasklist', 'platssamverkan-task-form'],
    paths: {
      'platssamverkan-task-form': `${root}/assets/task-form`,
      'platssamverkan-tasklist': `${root}/assets/tasklist`
    }
  },
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'tar den uppgift som är vald'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'går till det första urvalet i listan'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'går till den första uppgiften i listan'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'går till det första fältet i formuläret'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'öppnar rutan där en modell startas'
    }
  }
};
