package platssamverkan.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Municipality {

    @Id
    private UUID id;
    private String name;
    private boolean example;

    protected Municipality() {}

    Municipality(UUID id, String name, boolean example) {
        this.id = id;
        this.name = name;
        this.example = example;
    }

    MunicipalityView view() {
        return new MunicipalityView(id, name, example);
    }
}
