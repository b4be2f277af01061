import { formDirective } from './form-directive.js';
import { homeLink } from './home-link.js';
import { taskLabel } from './task-label.js';
import { diagramButtons, dueDate } from './tidy.js';
import './tasklist.css';

/** The AMD module that Tasklist loads before it starts: its forms are shown by our renderer. */
window.define(['angular'], angular => angular.module('platssamverkan', [])
  .config(['$provide', 'ViewsProvider', ($provide, views) => {
    $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', '$rootScope', formDirective]);
    views.registerDefaultView('tasklist.navbar.action', homeLink);
  }])
  .directive('processDefinition', taskLabel)
  .directive('navigation', diagramButtons)
  .directive('dueDate', dueDate));
