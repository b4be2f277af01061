/** The engine's own doors: who is behind a request, and which few requests are let through. */
package platssamverkan.process.engine.web;
