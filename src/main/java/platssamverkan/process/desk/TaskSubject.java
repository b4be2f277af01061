package platssamverkan.process.desk;

import java.util.Collection;
import java.util.Map;

/** Names the things that processes run for, where these are narrower than a project. */
public interface TaskSubject {

    /** The titles by business key; keys that name nothing of this kind are left out. */
    Map<String, String> titles(Collection<String> businessKeys);
}
