package platssamverkan.web.project;

import java.time.LocalDate;

record MoveForm(String step, LocalDate dueOn, String reason) {}
