import { DynamicList, Errors } from '@bpmn-io/form-js-viewer';
import { Fragment, h } from 'preact';
import { at } from './values.js';

/** The viewer's list of rows, which can also say what is wrong with the list as a whole. */
export function refusableList(form, refusals) {
  function RefusableList(props) {
    const path = props.fieldInstance?.valuePath || [];
    const errors = refusals.at(path, at(form()._getState().data, path));
    return h(Fragment, null,
      h(DynamicList, props),
      h('div', { class: 'task-form-list-error' }, h(Errors, { id: `${props.domId}-error-message`, errors })));
  }
  RefusableList.config = DynamicList.config;
  return RefusableList;
}
