package platssamverkan.process.desk;

import java.util.List;

/** Sentences and tables, ready to be read. */
public record ResultView(List<String> sentences, List<TableView> tables) {

    public static ResultView of(String... sentences) {
        return new ResultView(List.of(sentences), List.of());
    }

    public ResultView with(TableView table) {
        var all = new java.util.ArrayList<>(tables);
        all.add(table);
        return new ResultView(sentences, all);
    }
}
