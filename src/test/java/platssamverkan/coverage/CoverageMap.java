package platssamverkan.coverage;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The map as a whole, held against the demands and the product. */
record CoverageMap(List<CoverageRow> rows) {

    static CoverageMap read(String markdown) {
        return new CoverageMap(CoverageRow.read(markdown));
    }

    List<String> faults(List<String> demands, Product product) {
        var numbers = rows.stream().map(CoverageRow::number).toList();
        var times = demands.stream().filter(number -> Collections.frequency(numbers, number) != 1)
                .map(number -> number + " stands " + Collections.frequency(numbers, number) + " times");
        var unknown = numbers.stream().filter(number -> !demands.contains(number)).map(number -> number + " is no demand");
        var lines = rows.stream().flatMap(CoverageRow::faults);
        var missing = rows.stream().flatMap(row -> row.references().stream()
                .filter(reference -> !product.has(reference))
                .map(reference -> row.number() + " names " + reference + ", which does not exist"));
        return Stream.of(times, unknown, lines, missing).flatMap(faults -> faults).toList();
    }
}
