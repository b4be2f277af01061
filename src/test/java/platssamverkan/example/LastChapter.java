package platssamverkan.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import platssamverkan.support.Json;

/** What happens after the example's last chapter: from the walk to the final report. */
final class LastChapter {

    static final String INSPECTION = "follow-up-inspection";

    private LastChapter() {}

    static Act step(String as, String step, String value) {
        return new Act(as, step, null, Json.of(value), null, null, null);
    }

    static Act coaching(LocalDate today) {
        return step("processtod", "holdCoachingSession", """
            {heldOn: '%s', topic: 'Hur gruppen håller ihop', departments: 3, propertyOwners: 2, businesses: 2,
             nextSteps: 'Gruppen går igenom sin arbetsordning på nästa möte.'}""".formatted(today));
    }

    static Act walk(LocalDate today) {
        return step("arbetsgrupp", "runWalkthrough", """
            {purpose: 'MIDWAY', walkedOn: '%s', startsAt: '16:00', endsAt: '18:00', light: 'DUSK', weather: 'Mulet',
             leader: 'Arvid Arbetsgrupp', secretary: 'Petra Projektledare', participants: 12,
             roles: ['MUNICIPAL_DEPARTMENT', 'PROPERTY_OWNER', 'RESIDENT'], absentRoles: ['POLICE']}"""
            .formatted(today.minusDays(1)));
    }

    /** The factors of the chosen places, rated again. */
    static Act inspectedFactors(List<String> rows, LocalDate today) {
        return new Act("processtod", null, null, null, null, INSPECTION,
            rows.stream().map(row -> new Act.Row(row, inspectedFactor(today))).toList());
    }

    private static JsonNode inspectedFactor(LocalDate today) {
        return Json.of("""
            {score: 15, rationale: 'Bättre än vid starten', evidence: 'Besiktning', ratedOn: '%s', light: 'DARKNESS'}"""
            .formatted(today));
    }

    static Act inspection() {
        return step("processtod", "followUpInspection", "{summary: 'Ljuset och sikten är bättre på båda platserna.'}");
    }

    /** What the form proposes, with what was said at the meeting. */
    static Act measuresFollowedUp(JsonNode proposed, LocalDate today) {
        var value = (ObjectNode) proposed.deepCopy();
        value.put("heldOn", today.toString()).put("startsAt", "09:00").put("endsAt", "10:30")
            .put("place", "Digitalt möte").put("minutes", "Läget gicks igenom åtgärd för åtgärd.");
        value.get("attendance").forEach(row -> ((ObjectNode) row).put("persons", 1).put("roles", "Ombud"));
        value.get("measures").forEach(row -> ((ObjectNode) row).put("effect", "PARTLY")
            .put("worked", "Det kom i gång").put("didNotWork", "Det tog tid"));
        return new Act("projektledare", "followUpMeasures", null, value, null, null, null);
    }

    static Act continuedWork() {
        return step("projektledare", "planContinuedWork", """
            {sameMeeting: true, heldOn: null, startsAt: null, endsAt: null, place: '', attendance: [],
             carriedOnBy: 'GROUP', organisation: 'Tryggt centrum fortsätter som en grupp under det lokala Brå.',
             proposals: [
               {kind: 'CONTINUED_WORK', description: 'Gruppen möts varje kvartal',
                responsible: '{{actor:Kommunledningskontoret, Exempelstads kommun}}', dueOn: '{{day:400}}',
                partners: ['{{actor:Polisen i Exempelstad}}']},
               {kind: 'JOINT_MEASURE', description: 'Gemensam skötsel av stationsområdet',
                responsible: '{{actor:Stationshuset Fastighets AB}}', dueOn: '{{day:500}}',
                partners: ['{{actor:Gata och park, Exempelstads kommun}}']}],
             nextInspectionOn: '{{day:730}}'}""");
    }

    static Act finalReport() {
        return step("projektledare", "finaliseReport", "{summary: 'Centrum är tryggare än för ett år sedan.'}");
    }
}
