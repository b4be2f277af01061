package platssamverkan.analysis;

import java.time.Instant;
import java.util.List;
import platssamverkan.account.AccountId;
import platssamverkan.survey.SurveyTotalView;

/** The recorded situation picture with the facts it rests on. */
public record SituationPictureView(
        SituationPicture picture,
        List<CrimeCount> crimes,
        List<Disturbance> disturbances,
        List<SurveyTotalView> surveys,
        AccountId recordedBy,
        Instant recordedAt) {}
