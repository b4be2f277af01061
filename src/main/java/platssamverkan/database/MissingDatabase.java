package platssamverkan.database;

/** What to do where the product has no PostgreSQL of its own to start. */
final class MissingDatabase {

    static final String WAY_OUT =
            "Ange en PostgreSQL 14 eller senare med SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME och "
                    + "SPRING_DATASOURCE_PASSWORD.";

    private MissingDatabase() {}

    static HomeRefused refused() {
        return new HomeRefused("Ingen databas är angiven, och den här installationen har ingen egen.", WAY_OUT);
    }
}
