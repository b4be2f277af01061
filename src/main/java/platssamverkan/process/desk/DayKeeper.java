package platssamverkan.process.desk;

import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** Puts a day of the calendar right that hangs on the time of the year, after all days have moved by a pause. */
public interface DayKeeper {

    void keep(ProjectId project, AccountId by);
}
