package platssamverkan.shared;

import java.util.regex.Pattern;

/** What can be an e-mail address: one single address without a name, so that nothing else slips into a mail's head. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;:<>()\"\\[\\]\\\\]+@[^@\\s,;:<>()\"\\[\\]\\\\]+\\.[^@\\s.,;:<>()\"\\[\\]\\\\]+");

    private EmailAddress() {}

    public static boolean isValid(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
