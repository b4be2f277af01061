const known = new Map();
let waiting = [];

/**
 * Tasklist shows the model's name with each task, and the project as a bare id. This stands on the element with the
 * model's name and writes the project's name under it.
 */
export function taskLabel() {
  return {
    restrict: 'C',
    link(scope, host) {
      const label = document.createElement('span');
      label.className = 'task-label';
      host[0].append(label);
      scope.$watch('task.id', taskId => taskId && name(taskId).then(text => {
        label.textContent = text;
      }));
    }
  };
}

function name(taskId) {
  if (!known.has(taskId)) {
    known.set(taskId, new Promise(resolve => waiting.push({ taskId, resolve })));
    if (waiting.length === 1) {
      setTimeout(ask, 0);
    }
  }
  return known.get(taskId);
}

async function ask() {
  const asked = waiting;
  waiting = [];
  const ids = asked.map(({ taskId }) => `id=${encodeURIComponent(taskId)}`).join('&');
  const labels = await fetch(`/api/task-labels?${ids}`, { headers: { Accept: 'application/json' } })
    .then(answer => answer.ok ? answer.json() : {})
    .catch(() => ({}));
  asked.forEach(({ taskId, resolve }) => resolve(labels[taskId] || ''));
}
