package platssamverkan.process.desk;

import java.util.List;

/** A small table: caption, column heads with their units, and rows of text. */
public record TableView(String caption, List<String> columns, List<List<String>> rows) {}
