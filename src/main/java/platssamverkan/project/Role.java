package platssamverkan.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person does in a project; the diagrams name roles by {@link #id()}. */
public enum Role {

    PROJEKTLEDARE, SAMORDNARE, ORDFORANDE, STYRGRUPP, ARBETSGRUPP, PROCESSTOD, ATGARDSANSVARIG, PROCESSADMIN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the role is held in a project; administrators of the processes belong to the municipality as a whole. */
    public boolean isOfProjects() {
        return this != PROCESSADMIN;
    }

    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
