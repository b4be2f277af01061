package platssamverkan.process.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What every form must keep; each rule answers one line per thing that breaks it. */
public enum FormRule {

    HEADER_IS_THE_SAME(FormShape::header),
    ONE_GROUP_HOLDS_THE_VALUE(FormShape::oneValue),
    COMPONENTS_ARE_KNOWN_TO_TASKLIST(FormShape::components),
    IDS_ARE_UNIQUE_AND_KEYS_CAMEL_CASE(FormShape::keys),
    NO_MORE_THAN_TWENTY_FIELDS(FormShape::size),
    TEXT_HAS_A_LONGEST_LENGTH(FormShape::longestText),
    CHOICES_COME_FROM_SOMEWHERE(FormShape::choices),
    FIELDS_HAVE_LABELS(FormTexts::labels),
    TEXTS_ARE_SWEDISH(FormTexts::swedish),
    SOMEBODY_USES_IT(FormUse::used),
    VALUE_IS_THE_RECORD(FormUse::sameFields);

    private final Function<FormFile, Stream<String>> check;

    FormRule(Function<FormFile, Stream<String>> check) {
        this.check = check;
    }

    public List<String> findings(FormFile form) {
        return check.apply(form).map(finding -> form.name() + ".form: " + finding).toList();
    }
}
