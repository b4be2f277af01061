package platssamverkan.analysis;

import java.time.LocalDate;

/** The season of a day, by whole months. */
enum Season {
    WINTER, SPRING, SUMMER, AUTUMN;

    static Season of(LocalDate day) {
        return values()[day.getMonthValue() % 12 / 3];
    }
}
