package platssamverkan.project;

import java.util.ArrayList;
import java.util.List;
import platssamverkan.shared.Refusal;

final class OpeningRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_PURPOSE = 4000;

    private OpeningRules() {}

    static List<Refusal> check(OpenProject command) {
        var refusals = new ArrayList<Refusal>();
        text(refusals, "name", command.name(), LONGEST_NAME);
        text(refusals, "purpose", command.purpose(), LONGEST_PURPOSE);
        if (command.startsOn() == null) {
            refusals.add(Refusal.at("startsOn", "required"));
        } else if (!OpenProject.canStartOn(command.startsOn())) {
            refusals.add(Refusal.at("startsOn", "startOutOfRange"));
        }
        return refusals;
    }

    private static void text(List<Refusal> refusals, String path, String text, int longest) {
        if (text == null || text.isBlank()) {
            refusals.add(Refusal.at(path, "required"));
        } else if (text.strip().length() > longest) {
            refusals.add(Refusal.at(path, "tooLong", longest));
        }
    }
}
