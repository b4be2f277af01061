/** What tests stand on: one PostgreSQL, one clock, one running product. */
package platssamverkan.support;
