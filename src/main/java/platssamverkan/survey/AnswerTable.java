package platssamverkan.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import platssamverkan.shared.Refusal;

/**
 * The answers of a file, read by its head. A column is named as its question; a cell holds an option's words, or its
 * number on the paper.
 */
public record AnswerTable(List<SurveyAnswer> answers, List<RowFault> faults) {

    private static final int MOST_FAULTS = 200;

    /** @param row in the file, the head being 1 */
    public record RowFault(long row, Refusal refusal) {}

    /** Reads a file for an occasion of a wave; with faults there are no answers to take in. */
    public static AnswerTable read(byte[] bytes, Questionnaire asked, Wave wave, UUID occasion) {
        var file = AnswerFile.read(bytes);
        if (!file.isAccepted()) {
            return new AnswerTable(List.of(), file.refusals().stream().map(refusal -> new RowFault(0, refusal)).toList());
        }
        return new Reading(asked, wave, occasion).of(file.value().lines());
    }

    /** What is said of a file that is longer than any that is read. */
    public static Refusal tooLarge() {
        return AnswerFile.tooLarge();
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** Words that are read alike are alike: spaces, capitals, and the dashes that no keyboard has. */
    private static String simple(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("[\u2010-\u2015\u2212]", "-").toLowerCase(Locale.ROOT);
    }

    private record Reading(
            Questionnaire asked, Wave wave, UUID occasion, List<SurveyAnswer> answers, List<RowFault> faults) {

        Reading(Questionnaire asked, Wave wave, UUID occasion) {
            this(asked, wave, occasion, new ArrayList<>(), new ArrayList<>());
        }

        AnswerTable of(List<AnswerFile.Line> lines) {
            var columns = columns(lines.get(0));
            if (faults.isEmpty()) {
                lines.subList(1, lines.size()).forEach(line -> read(line, columns));
            }
            return faults.isEmpty()
                    ? new AnswerTable(List.copyOf(answers), List.of())
                    : new AnswerTable(List.of(), faults.stream().limit(MOST_FAULTS).toList());
        }

        private List<QuestionnaireItem> columns(AnswerFile.Line head) {
            var columns = new ArrayList<QuestionnaireItem>();
            var seen = new HashSet<String>();
            for (int at = 0; at < head.cells().size(); at++) {
                var name = head.cells().get(at);
                var item = question(name);
                if (name.isEmpty()) {
                    fault(head, Refusal.of("columnNameless", at + 1));
                } else if (item.isEmpty()) {
                    fault(head, Refusal.of("columnUnknown", shown(name)));
                } else if (!seen.add(item.get().code())) {
                    fault(head, Refusal.of("columnTwice", item.get().name()));
                }
                item.ifPresent(columns::add);
            }
            return columns;
        }

        /** By its name, also with its number before it, as the paper and the page have it. */
        private Optional<QuestionnaireItem> question(String column) {
            var wanted = simple(column);
            return asked.items().stream()
                    .filter(item -> Stream.of(item.name(), item.number() + ". " + item.name())
                            .anyMatch(name -> simple(name).equals(wanted)))
                    .findFirst();
        }

        private void read(AnswerFile.Line line, List<QuestionnaireItem> columns) {
            if (line.cells().size() != columns.size()) {
                fault(line, Refusal.of("cellsMissing", line.cells().size(), columns.size()));
                return;
            }
            Map<String, String> choices = new HashMap<>();
            String improvement = null;
            for (int at = 0; at < columns.size(); at++) {
                var item = columns.get(at);
                var cell = line.cells().get(at);
                if (cell.isEmpty()) {
                    continue;
                }
                if (item.kind() == ItemKind.TEXT) {
                    improvement = cell;
                } else {
                    option(item, cell).ifPresentOrElse(option -> choices.put(item.code(), option.value()),
                            () -> fault(line, Refusal.of("cellUnknown", item.name(), shown(cell))));
                }
            }
            check(line, new SurveyAnswer(wave, occasion, choices, improvement));
        }

        private void check(AnswerFile.Line line, SurveyAnswer answer) {
            AnswerRules.faults(asked, answer).forEach(refusal ->
                    fault(line, new Refusal("row." + refusal.code(), "", refusal.arguments())));
            answers.add(answer);
        }

        private void fault(AnswerFile.Line line, Refusal refusal) {
            faults.add(new RowFault(line.number(), refusal));
        }

        /** By its words, or by its place among the options, from 1. */
        private static Optional<AnswerOption> option(QuestionnaireItem item, String cell) {
            var wanted = simple(cell);
            return item.options().stream().filter(option -> simple(option.label()).equals(wanted)).findFirst()
                    .or(() -> number(wanted).filter(place -> 1 <= place && place <= item.options().size())
                            .map(place -> item.options().get(place - 1)));
        }

        private static Optional<Integer> number(String cell) {
            return cell.matches("[0-9]{1,2}") ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
        }

        private static String shown(String cell) {
            return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
        }
    }
}
