package platssamverkan.database;

import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells what is wrong with the database that the product was pointed at, in place of a stack trace. */
final class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PSQLException cause) {
        var description = description(cause.getSQLState() == null ? "" : cause.getSQLState());
        return description == null
                ? null
                : new FailureAnalysis(description + "\nPostgreSQL svarar: " + cause.getMessage(), wayOut(cause), failure);
    }

    private static String description(String state) {
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "Databasen svarar inte.";
            case "28" -> "Databasen släpper inte in programmet.";
            case "3D" -> "Databasen finns inte.";
            case "0A" -> "Databasen är för gammal.";
            default -> state.equals("42501") ? "Databasen ger inte programmet de rättigheter som behövs." : null;
        };
    }

    private static String wayOut(PSQLException cause) {
        return switch (cause.getSQLState().substring(0, 2)) {
            case "08", "3D" -> "Kontrollera SPRING_DATASOURCE_URL och att databasen är igång.";
            case "28" -> "Kontrollera användare och lösenord: SPRING_DATASOURCE_USERNAME och _PASSWORD, och för den roll "
                    + "som äger tabellerna SPRING_FLYWAY_USER och _PASSWORD.";
            case "0A" -> "Använd PostgreSQL 14 eller senare.";
            default -> "Låt den roll som äger databasen skapa tabellerna: ange den med SPRING_FLYWAY_USER och "
                    + "SPRING_FLYWAY_PASSWORD. Se docs/operations.md.";
        };
    }
}
