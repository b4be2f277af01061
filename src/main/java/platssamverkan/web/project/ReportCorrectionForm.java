package platssamverkan.web.project;

record ReportCorrectionForm(String summary, String reason) {}
