import { texts } from './texts.js';

/** Makes an element: attributes, listeners (`onclick`), children. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (value !== false && value != null) {
      made.setAttribute(name, value === true ? '' : value);
    }
  }
  made.append(...children.filter(child => child != null && child !== false));
  return made;
}

/** The time as it is written in Swedish: 14.32. */
export function clock(date = new Date()) {
  return `${date.getHours()}.${String(date.getMinutes()).padStart(2, '0')}`;
}

/** The way in, in a tab of its own so that what is typed stays here. */
export function login() {
  return element('a', { href: '/login', target: '_blank', rel: 'noopener' }, texts.login);
}
