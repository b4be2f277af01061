import { Text } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { element } from './elements.js';

/** The viewer's text, whose parts under a heading of the sixth degree ("###### Belysning") stay shut until pressed. */
export function FoldedText(props) {
  const root = useRef(null);
  useLayoutEffect(() => root.current.querySelectorAll('h6').forEach(fold));
  return h('div', { ref: root }, h(Text, props));
}

FoldedText.config = Text.config;

function fold(heading) {
  const part = element('details', { class: 'task-form-part' }, element('summary', {}, ...heading.childNodes));
  heading.replaceWith(part);
  while (part.nextElementSibling && !part.nextElementSibling.matches('h6')) {
    part.append(part.nextElementSibling);
  }
}
