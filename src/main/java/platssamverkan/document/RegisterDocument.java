package platssamverkan.document;

/** A registration as it is typed; see {@link Registration}. */
public record RegisterDocument(
    String ownerOrganisation, String holder, String correspondent, String registryNumber
) {}
