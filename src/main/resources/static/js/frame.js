/* Without it every page works; with it a part of a page that could not be fetched is not silently left as it was. */
document.addEventListener('htmx:responseError', event => window.location.assign(event.detail.pathInfo.requestPath));
