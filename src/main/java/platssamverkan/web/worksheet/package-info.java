/** Worksheets: tables that several people fill in, one row at a time. */
package platssamverkan.web.worksheet;
