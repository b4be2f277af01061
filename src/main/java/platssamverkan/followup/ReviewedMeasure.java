package platssamverkan.followup;

import java.util.Optional;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.project.RowView;

/** An adopted measure and what the review says about it; empty where it waits to be reviewed. */
public record ReviewedMeasure(MeasureView measure, Optional<RowView<MeasureReview>> review) {}
