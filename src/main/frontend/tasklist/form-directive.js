const CLAIM_FIRST = 'Ta uppgiften innan du fyller i formuläret. Då ser kollegorna att du arbetar med den.';

/** Replaces Tasklist's renderer of Camunda forms; forms that start a process keep the stock one. */
export function formDirective($delegate, $rootScope) {
  const [directive] = $delegate;
  const stock = directive.link;
  directive.compile = () => (scope, host, attributes, tasklist) =>
    tasklist.getParams().taskId ? link(scope, host[0], tasklist, $rootScope) : stock(scope, host, attributes, tasklist);
  return $delegate;
}

function link(scope, host, tasklist, $rootScope) {
  let form;
  const open = async ([taskId, readOnly]) => {
    form?.destroy();
    if (!taskId) {
      return;
    }
    tasklist.notifyFormValidated(true);
    form = window.TaskForm.mount(host, {
      url: `/api/tasks/${taskId}/form`,
      buttons: false,
      links: '_blank',
      readOnly,
      notice: readOnly && claimFirst($rootScope),
      onSubmitRequest: () => tasklist.attemptComplete(),
      onDone: () => {}
    });
    const opened = form;
    const usable = await opened.ready;
    if (opened === form) {
      tasklist.notifyFormInitialized();
      tasklist.notifyFormValidated(!usable);
    }
  };

  tasklist.registerCompletionHandler(async completed => {
    if (await form.submit()) {
      completed(null);
    } else {
      stayOpen(scope);
    }
  });
  tasklist.registerSaveHandler(() => form.saveDraft());
  scope.$watchGroup([() => tasklist.getParams().taskId, () => tasklist.getOptions().disableForm], open);
  scope.$on('$destroy', () => form?.destroy());
}

/** Tasklist knows only "completed" and "failed with a message"; a refusal stands at its field and needs no other. */
function stayOpen(scope) {
  let owner = scope;
  while (owner && !Object.hasOwn(owner, 'completeInProgress')) {
    owner = owner.$parent;
  }
  scope.$applyAsync(() => {
    owner.completeInProgress = false;
  });
}

function claimFirst($rootScope) {
  return {
    text: CLAIM_FIRST,
    label: 'Ta uppgiften',
    action: () => $rootScope.$apply(() => $rootScope.$broadcast('shortcut:claimTask'))
  };
}
