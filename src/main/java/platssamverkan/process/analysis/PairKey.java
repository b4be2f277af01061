package platssamverkan.process.analysis;

import java.util.Optional;
import java.util.regex.Pattern;
import platssamverkan.area.PlaceId;

/** Names a place and a factor in a row's key. */
public record PairKey(PlaceId place, String factor) {

    private static final Pattern FORM = Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\\.(\\w+)");

    public static Optional<PairKey> parse(String rowKey) {
        return Optional.of(FORM.matcher(rowKey)).filter(key -> key.matches())
                .map(key -> new PairKey(PlaceId.of(key.group(1)), key.group(2)));
    }

    @Override
    public String toString() {
        return place + "." + factor;
    }
}
