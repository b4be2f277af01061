const SWEDISH = { 'zoom in': 'Förstora', 'zoom out': 'Förminska', 'reset zoom': 'Visa hela diagrammet' };
const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' });

/** The buttons beside a diagram, whose words are not in Tasklist's list of texts. */
export function diagramButtons() {
  return {
    restrict: 'C',
    link(scope, host) {
      for (const button of host[0].querySelectorAll('button')) {
        button.title = SWEDISH[button.title] || button.title;
        button.setAttribute('aria-label', button.title);
      }
    }
  };
}

/** A task's due date: the day itself instead of "in 9 days", only to be read, since it follows the project's calendar. */
export function dueDate() {
  return {
    restrict: 'C',
    link(scope, host) {
      const day = document.createElement('span');
      day.className = 'due-day';
      host.removeAttr('tabindex');
      host.append(day);
      scope.$watch('task.due', due => {
        day.textContent = due ? written(new Date(due.replace(/(\d\d)(\d\d)$/, '$1:$2'))) : '';
      });
    }
  };
}

function written(due) {
  return DAY.format(due) + (due < new Date() ? ' – försenad' : '');
}
