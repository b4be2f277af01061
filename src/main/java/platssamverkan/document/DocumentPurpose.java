package platssamverkan.document;

/**
 * What a document is there to show. A camera measure needs both the balance of interests and the register of its cameras
 * and signs before it begins (kamerabevakningslagen 2018:1200).
 */
public enum DocumentPurpose { EVIDENCE, PERMIT, BALANCE_OF_INTERESTS, CAMERA_REGISTER }
