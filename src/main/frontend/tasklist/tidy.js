const SWEDISH = { 'zoom in': 'Förstora', 'zoom out': 'Förminska', 'reset zoom': 'Visa hela diagrammet' };

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

/** A task's due date follows the project's calendar and is only read here. */
export function readOnlyDate() {
  return {
    restrict: 'C',
    link(scope, host) {
      host[0].removeAttribute('tabindex');
    }
  };
}
