package platssamverkan.process.desk;

import java.util.Collection;
import java.util.Map;

/** Names what tasks are about, where that is narrower than a project: a measure, a place, a member. */
public interface TaskSubject {

    /** The titles by id; ids that name nothing of this kind are left out. */
    Map<String, String> titles(Collection<String> ids);
}
