package platssamverkan.web.project;

import java.util.List;

/**
 * What is typed to correct a report.
 *
 * @param version the version that is corrected
 * @param texts one for each text that can be corrected, in the order in which the report holds them
 */
record ReportCorrectionForm(int version, List<String> texts, boolean anew, String reason) {

    ReportCorrectionForm {
        texts = texts == null ? List.of() : texts;
    }
}
