package platssamverkan.process.desk;

import java.util.List;
import platssamverkan.account.AccountId;
import platssamverkan.notice.TaskFact;

/** Work that has its day before its step comes, so that no task tells of it. */
public interface WorkAhead {

    /** What waits for the person now; each named by the address of its page. */
    List<TaskFact> of(AccountId person);
}
