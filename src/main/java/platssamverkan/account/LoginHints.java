package platssamverkan.account;

import java.util.List;

/** Who can log in to an example installation, all with the same password; there is none of this in any other. */
public interface LoginHints {

    List<LoginHint> people();

    String password();
}
