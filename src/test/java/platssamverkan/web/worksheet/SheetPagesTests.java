package platssamverkan.web.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetTable;

class SheetPagesTests {

    @Test
    void leavesAHundredRowsOnOnePage() {
        var tables = List.of(table(100), table(3));

        assertThat(new SheetPages(tables, 1).count()).isEqualTo(1);
        assertThat(new SheetPages(tables, 1).tables()).isSameAs(tables);
        assertThat(new SheetPages(List.of(), 1).count()).isEqualTo(1);
    }

    @Test
    void dividesFourHundredAnswers() {
        var last = new SheetPages(List.of(table(401), table(3)), 5);

        assertThat(last.count()).isEqualTo(5);
        assertThat(last.tables().get(0).lines()).extracting(SheetLine::rowKey).containsExactly("400");
        assertThat(last.tables().get(1).lines()).isEmpty();
        assertThat(last.tables().get(0).addLabel()).isEqualTo("Lägg till");
    }

    @Test
    void goesToTheNearestPageThereIs() {
        assertThat(new SheetPages(List.of(table(150)), 9).number()).isEqualTo(2);
        assertThat(new SheetPages(List.of(table(150)), -1).number()).isEqualTo(1);
    }

    private static SheetTable table(int rows) {
        return new SheetTable("Svar", List.of("Svar"), IntStream.range(0, rows)
            .mapToObj(row -> new SheetLine(String.valueOf(row), true, List.of(SheetCell.of("Svar " + row)))).toList(), "Lägg till");
    }
}
