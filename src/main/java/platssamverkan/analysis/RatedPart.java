package platssamverkan.analysis;

/** Which factors one record of ratings covers: the entry model's baseline all of them, the full model's each kind by itself. */
public enum RatedPart {

    ALL, INSPECTED, OTHERS;

    public boolean covers(SourceKind source) {
        return switch (this) {
            case ALL -> true;
            case INSPECTED -> source == SourceKind.INSPECTION;
            case OTHERS -> source != SourceKind.INSPECTION;
        };
    }
}
