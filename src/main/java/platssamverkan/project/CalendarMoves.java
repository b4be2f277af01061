package platssamverkan.project;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarMoves extends JpaRepository<CalendarMove, UUID> {}
